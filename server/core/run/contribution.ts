import { bucketOf } from "#server/core/stats/latency";
import { counted } from "./counted";
import { counters, type Contribution, type Counts, type Table } from "./counters";
import type { RunFacts } from "./facts";
import { quarterOf } from "./matured";

/** What stands in a key for a prompt or version that a run did not name. */
export const noId = "00000000-0000-0000-0000-000000000000";

/**
 * What one run adds to the rollups. Trials, shadows, evals and demos add nothing.
 * What one usable output cost is not here: it speaks of whole pieces, and is read from them.
 */
export function contributionOf(run: RunFacts): Contribution[] {
  if (run.purpose !== "production") return [];
  const { promptId = noId, versionId = noId, environment, model, arm, strategy, customer, maker, tool, contentType, day } = run;
  const counts = counted(run);
  const costPico = run.costPico ?? 0n;
  const latency = run.latencyMs === undefined ? {} : { [bucketOf(run.latencyMs)]: 1 };
  const key = { quarter: quarterOf(run.at), promptId, versionId, environment, model, arm, strategy };
  const all: Contribution[] = [{ table: "traffic", key, counts: kept("traffic", counts), costPico, latency }];
  if (maker !== undefined) all.push({ table: "people", key: { day, promptId, versionId, maker, tool, contentType }, counts: kept("people", counts), costPico: 0n, latency: {} });
  if (customer !== "") all.push({ table: "customers", key: { day, promptId, customer }, counts: kept("customers", counts), costPico, latency: {} });
  return all;
}

function kept(table: Table, counts: Counts): Counts {
  const mine: Counts = {};
  for (const name of counters[table]) if (counts[name]) mine[name] = counts[name];
  return mine;
}
