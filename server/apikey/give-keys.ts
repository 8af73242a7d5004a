import { permissionsOf } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";

export const keysOwned = ({ db }: Open<WorkspaceContext>, ownerId: string) => db.apiKey.count({ where: { ownerId } });

interface Giver {
  userId: string;
  role: Role;
}

/** A key keeps to what its giver could do: others may know its secret, and the heir's own powers aren't meant for them. */
export async function giveKeys({ db }: Open<WorkspaceContext>, { userId, role }: Giver, heirId: string) {
  const keys = await db.apiKey.findMany({ where: { ownerId: userId }, select: { id: true, scopes: true } });
  const held = [...permissionsOf(role)];
  for (const { id, scopes } of keys) {
    await db.apiKey.update({ where: { id }, data: { ownerId: heirId, scopes: held.filter((scope) => scopes.includes(scope)) } });
  }
}
