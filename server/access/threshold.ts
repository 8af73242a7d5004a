import { selfOf, type AccountContext, type WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";
import { connectionOf } from "#server/db/transaction";
import { grantsOf, opened } from "./open-workspace";
import type { Place } from "./sql";

/** What a noun may know and open before there is a workspace: whose it is, and who may come in. */

export const workspacesOf = (account: AccountContext) =>
  connectionOf(account).$queryRaw<(Place & { role: Role })[]>`SELECT * FROM workspaces_of(${selfOf(account.actor)}::uuid)`;

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

export const invitationByDigest = async (account: AccountContext, digest: string) =>
  (await connectionOf(account).$queryRaw<InvitationFound[]>`SELECT * FROM invitation_by_digest(${digest})`)[0];

/** A workspace about to be founded, open for its founder. */
export async function foundWorkspace(account: AccountContext, named: Omit<Place, "id">): Promise<WorkspaceContext> {
  return atThreshold(account, { ...named, id: await newId(account) }, "owner");
}

/** The workspace of an invitation whose link has just been shown. */
export const enterInvited = (account: AccountContext, { workspace_id: id, slug, name, role }: InvitationFound) =>
  atThreshold(account, { id, slug, name }, role);

function atThreshold(account: AccountContext, place: Place, role: Role) {
  const { everywhere, byTeam } = grantsOf(role, {});
  return opened(account, place, { everywhere: new Set([...everywhere, "member.join"]), byTeam });
}

/** Sorts by time, like every id that the database gives. */
async function newId(account: AccountContext) {
  const [row] = await connectionOf(account).$queryRaw<{ id: string }[]>`SELECT uuidv7()::text AS id`;
  if (!row) throw new Error("A select returned no row.");
  return row.id;
}

