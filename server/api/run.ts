import { cancelExport } from "#server/run/cancel-export";
import { customer } from "#server/run/customer.query";
import { exports } from "#server/run/exports.query";
import { run, sameInput } from "#server/run/run.query";
import { newerRuns, runCount, runFacets, runNames, runs } from "#server/run/runs.query";
import { startExport } from "#server/run/start-export";
import { trace } from "#server/run/trace.query";
import { workspaceMutation, workspaceQuery } from "./procedures";
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

export const exportRouter = router({
  list: workspaceQuery(exports),
  start: workspaceMutation(startExport),
  cancel: workspaceMutation(cancelExport),
});
