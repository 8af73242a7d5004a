import { addNote } from "#server/incident/add-note";
import { coverageMatrix, guardsOf } from "#server/incident/coverage.query";
import { editIncident } from "#server/incident/edit-incident";
import { findIncidentRuns } from "#server/incident/find.query";
import { incidents, openIncidents } from "#server/incident/list.query";
import { openIncident } from "#server/incident/open-incident";
import { postMortem } from "#server/incident/post-mortem.query";
import { reopenIncident } from "#server/incident/reopen-incident";
import { resolveIncident } from "#server/incident/resolve-incident";
import { showIncident } from "#server/incident/show.query";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const incidentRouter = router({
  list: workspaceQuery(incidents),
  count: workspaceQuery(openIncidents),
  show: workspaceQuery(showIncident),
  find: workspaceQuery(findIncidentRuns),
  guards: workspaceQuery(guardsOf),
  coverage: workspaceQuery(coverageMatrix),
  postMortem: workspaceQuery(postMortem),
  open: workspaceMutation(openIncident),
  edit: workspaceMutation(editIncident),
  note: workspaceMutation(addNote),
  resolve: workspaceMutation(resolveIncident),
  reopen: workspaceMutation(reopenIncident),
});
