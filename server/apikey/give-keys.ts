import { permissionsOf } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";

export const keysOwned = ({ db }: Open<WorkspaceContext>, ownerId: string) => db.apiKey.count({ where: { ownerId } });

/** Keys of others whose secret somebody was shown, as long as they open anything. */
const knownTo = (userId: string) => ({ shownTo: userId, NOT: { ownerId: userId }, revokedAt: null, inheritedAt: null });

export const keysKnown = ({ db }: Open<WorkspaceContext>, userId: string) => db.apiKey.count({ where: knownTo(userId) });

/** What somebody made for others opens nothing once they have left, until its owner gives it another secret. */
export async function shutKeys({ db, request }: Open<WorkspaceContext>, userId: string) {
  const { count } = await db.apiKey.updateMany({ where: knownTo(userId), data: { inheritedAt: request.now() } });
  return count > 0 ? { keysShut: count } : undefined;
}

interface Holder {
  userId: string;
  role: Role;
}

/** A key goes on with what both could do, once its heir has given it another secret: who left knows the one before, and would act for the heir. What is left with nothing to do is revoked. */
export async function giveKeys({ db, request }: Open<WorkspaceContext>, from: Holder, heir: Holder) {
  const keys = await db.apiKey.findMany({ where: { ownerId: from.userId }, select: { id: true, scopes: true, revokedAt: true } });
  const [held, holds] = [permissionsOf(from.role), permissionsOf(heir.role)];
  const now = request.now();
  for (const key of keys) {
    const scopes = [...held].filter((scope) => holds.has(scope) && key.scopes.includes(scope));
    await db.apiKey.update({ where: { id: key.id }, data: { ownerId: heir.userId, scopes, inheritedAt: now, revokedAt: key.revokedAt ?? (scopes.length === 0 ? now : null) } });
  }
}
