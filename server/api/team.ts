import { createTeam } from "#server/workspace/create-team";
import { deleteTeam } from "#server/workspace/delete-team";
import { dropTeamMember } from "#server/workspace/drop-team-member";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { teams } from "#server/workspace/queries";
import { renameTeam } from "#server/workspace/rename-team";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const teamRouter = router({
  list: workspaceQuery(teams),
  create: workspaceMutation(createTeam),
  rename: workspaceMutation(renameTeam),
  delete: workspaceMutation(deleteTeam),
  placeMember: workspaceMutation(placeTeamMember),
  dropMember: workspaceMutation(dropTeamMember),
});
