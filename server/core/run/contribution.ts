import type { Table } from "./counters";
import type { RunFacts } from "./facts";
import { quarterOf } from "./quarter";
import { makesOutput } from "./output";

/** What stands in a key for a prompt or version that a run did not name. */
export const noId = "00000000-0000-0000-0000-000000000000";

/** All that a run can be counted under; the key of each rollup is a part of it. */
export interface Place {
  promptId: string;
  versionId: string;
  quarter: number;
  day: number;
  environment: string;
  model: string;
  arm: string;
  strategy: string;
  customer: string;
  maker: string;
  tool: string;
  contentType: string;
}

/** As the primary keys of their tables have them. */
export const keys = {
  traffic: ["promptId", "quarter", "versionId", "environment", "model", "arm", "strategy"],
  people: ["promptId", "day", "versionId", "maker", "tool", "contentType"],
  customers: ["customer", "day", "promptId"],
  days: ["promptId", "day", "versionId", "environment", "model"],
} as const satisfies Record<Table, readonly (keyof Place)[]>;

export const placeOf = ({ promptId = noId, versionId = noId, maker = noId, at, day, environment, model, arm, strategy, customer, tool, contentType }: RunFacts): Place => ({
  promptId, versionId, quarter: quarterOf(at), day, environment, model, arm, strategy, customer, maker, tool, contentType,
});

/** Every writer takes them in this order. */
export const tables = ["traffic", "people", "customers", "days"] as const satisfies readonly Table[];

/**
 * The rollups that a run is counted in: none, unless it made an output.
 * What one usable output cost is not in them: it speaks of whole pieces, and is read from them.
 */
export function tablesOf(run: RunFacts): readonly Table[] {
  if (!makesOutput(run)) return [];
  if (run.maker === undefined) return run.customer === "" ? plain : served;
  return run.customer === "" ? made : tables;
}

const plain = ["traffic", "days"] as const;
const served = ["traffic", "customers", "days"] as const;
const made = ["traffic", "people", "days"] as const;
