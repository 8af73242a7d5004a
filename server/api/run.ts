import { customer } from "#server/run/customer.query";
import { run, sameInput } from "#server/run/run.query";
import { newerRuns, runCount, runFacets, runNames, runs } from "#server/run/runs.query";
import { trace } from "#server/run/trace.query";
import { workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const runRouter = router({
  list: workspaceQuery(runs),
  newer: workspaceQuery(newerRuns),
  facets: workspaceQuery(runFacets),
  names: workspaceQuery(runNames),
  count: workspaceQuery(runCount),
  get: workspaceQuery(run),
  trace: workspaceQuery(trace),
  sameInput: workspaceQuery(sameInput),
  customer: workspaceQuery(customer),
});
