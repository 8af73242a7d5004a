import { createKey } from "#server/apikey/create-key";
import { keys } from "#server/apikey/queries";
import { rollKey } from "#server/apikey/roll-key";
import type { WorkspaceContext } from "#server/context";
import { changeRole } from "#server/workspace/change-role";
import { createTeam } from "#server/workspace/create-team";
import { dropTeamMember } from "#server/workspace/drop-team-member";
import { inviteMember } from "#server/workspace/invite-member";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { invitations, members, teams } from "#server/workspace/queries";
import { removeMember } from "#server/workspace/remove-member";
import { renameTeam } from "#server/workspace/rename-team";
import { renameWorkspace } from "#server/workspace/rename-workspace";
import { revokeInvitation } from "#server/workspace/revoke-invitation";
import { workspace, type DemoEvent } from "./larkfield";
import { named } from "./named";

export interface Cast {
  /** The workspace as this person sees it on that day. */
  as(name: string, day: number): Promise<WorkspaceContext>;
}

/** Does one thing of the story, as the person and on the day it tells of. */
export async function happen(cast: Cast, event: DemoEvent): Promise<unknown> {
  const ctx = await cast.as(event.by, event.day);
  const member = async (name: string) => named(await members(ctx, {}), (row) => row.name === name).id;
  const team = async (name: string) => named(await teams(ctx, {}), (row) => row.name === name).id;

  switch (event.what) {
    case "role":
      return changeRole(ctx, { memberId: await member(event.who), role: event.role, reason: event.reason });
    case "team":
      return createTeam(ctx, { name: event.name });
    case "rename-team":
      return renameTeam(ctx, { teamId: await team(event.name), name: event.to });
    case "place":
      return placeTeamMember(ctx, { teamId: await team(event.team), memberId: await member(event.who), role: event.role });
    case "drop":
      return dropTeamMember(ctx, { teamId: await team(event.team), memberId: await member(event.who) });
    case "rename":
      return renameWorkspace(ctx, { name: event.name, slug: workspace.slug });
    case "key":
      return createKey(ctx, { name: event.name, scopes: event.scopes, ownerMemberId: await member(event.owner) });
    case "roll":
      return rollKey(ctx, { keyId: named(await keys(ctx, {}), ({ name }) => name === event.name).id });
    case "remove":
      return removeMember(ctx, { memberId: await member(event.who), heirId: event.heir && (await member(event.heir)), reason: event.reason });
    case "invite":
      return inviteMember(ctx, { email: event.email, role: event.role });
    case "revoke": {
      const invitation = named(await invitations(ctx, {}), (row) => row.email === event.email);
      return revokeInvitation(ctx, { invitationId: invitation.id, reason: event.reason });
    }
  }
}
