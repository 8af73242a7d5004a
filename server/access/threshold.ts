import type { AccountContext, WorkspaceContext } from "#server/context";
import { database } from "#server/db/client";
import type { Role } from "#server/db/generated/enums";
import { grantsOf, opened } from "./open-workspace";
import type { Place } from "./sql";

/** What a noun may know and open before there is a workspace: whose it is, and who may come in. */

export const workspacesOf = (userId: string) =>
  database().$queryRaw<(Place & { role: Role })[]>`SELECT * FROM workspaces_of(${userId}::uuid)`;

export interface InvitationFound {
  id: string;
  workspace_id: string;
  slug: string;
  name: string;
  email: string;
  role: Role;
  invited_by: string;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export const invitationByDigest = async (digest: string) =>
  (await database().$queryRaw<InvitationFound[]>`SELECT * FROM invitation_by_digest(${digest})`)[0];

/** A workspace about to be founded, open for its founder. */
export async function foundWorkspace(account: AccountContext, named: Omit<Place, "id">): Promise<WorkspaceContext> {
  return atThreshold(account, { ...named, id: await newId() }, "owner");
}

/** The workspace of an invitation whose link has just been shown. */
export const enterInvited = (account: AccountContext, { workspace_id: id, slug, name, role }: InvitationFound) =>
  atThreshold(account, { id, slug, name }, role);

function atThreshold(account: AccountContext, place: Place, role: Role) {
  const { everywhere, byTeam } = grantsOf(role, {});
  return opened(account, place, { everywhere: new Set([...everywhere, "member.join"]), byTeam });
}

/** Sorts by time, like every id that the database gives. */
async function newId() {
  const [row] = await database().$queryRaw<{ id: string }[]>`SELECT uuidv7()::text AS id`;
  if (!row) throw new Error("A select returned no row.");
  return row.id;
}

