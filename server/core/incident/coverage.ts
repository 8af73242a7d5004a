import type { FailureMode } from "./failure-mode";
import type { Reference } from "./guard";
import type { Protection } from "./protection";
import { standing, type Standing } from "./stand-guard";

export type Mark = "guarded" | "partly" | "open";

export interface Coverage {
  mark: Mark;
  reasons: (Standing & { reference: Reference })[];
}

const order = ["stops", "shows", "nothing"];

/** Whether one prompt is protected against one failure, with the reasons; those that reach furthest first. */
export function coverage({ guards }: FailureMode, protection: Protection): Coverage {
  const reasons = guards.map((guard) => ({ ...standing(guard, protection), reference: guard.reference })).sort((one, other) => order.indexOf(one.reach) - order.indexOf(other.reach));
  const reach = reasons[0]?.reach ?? "nothing";
  return { mark: reach === "stops" ? "guarded" : reach === "shows" ? "partly" : "open", reasons };
}
