import { sortApprovals } from "./approvals-gate";
import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judged, type Gate } from "./gate";
import { listed } from "./spoken";

export function judgeTakenBack(_demands: Demands, facts: Facts): Gate {
  const { takenBackAt, alone, environment, version } = facts;
  if (!takenBackAt) return judged("taken back", true, `${version} was never taken back from ${environment.name}.`, { takenBackAt: null });
  const since = sortApprovals(facts).counting.map(({ name }) => name);
  const evidence = { takenBackAt: takenBackAt.toISOString(), approvedSince: since };
  if (since.length > 0) return judged("taken back", true, `${version} was taken back from ${environment.name}, and approved again since by ${listed(since)}.`, evidence);
  if (alone) return judged("taken back", true, `${version} was taken back from ${environment.name}; nobody else is in the workspace who could look at it again.`, { ...evidence, unreviewed: true });
  return judged("taken back", false, `${version} was taken back from ${environment.name}. Ask somebody to approve it again, or mend what was wrong in a new version.`, evidence);
}
