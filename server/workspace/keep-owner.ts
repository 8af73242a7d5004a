import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";
import { Conflict } from "#server/errors";

export const lastOwner = () =>
  new Conflict("This is the last owner, and a workspace keeps at least one. Nothing was changed; make somebody else an owner first.");

/** Refuses to let the last owner go. It counts under the workspace's lock; the database counts once more at the commit. */
export async function keepOwner({ db }: Open<WorkspaceContext>, leaving: { role: Role }) {
  if (leaving.role === "owner" && (await db.member.count({ where: { role: "owner" } })) === 1) throw lastOwner();
}
