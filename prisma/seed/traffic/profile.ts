import type { When } from "./calendar";
import type { Course } from "./live";
import type { DemoModel } from "./models";

/** What becomes of outputs from a version on, each as a share of them all; the rest is discarded. */
export interface Fate {
  from: string;
  usable: number;
  heavy: number;
  /** Of all outputs, how many are tried again. */
  again?: number;
}

/** How a prompt is called by programs. */
export interface Profile extends Course {
  key: string;
  /** Runs on a full working day of today. */
  daily: number;
  /** How much of that there was ninety days ago. */
  grownFrom?: number;
  /** It faded, and nobody has called it since that many days. */
  until?: number;
  when?: When;
  environment?: string;
  model: DemoModel;
  /** Another model, until that many days ago. */
  before?: { model: DemoModel; until: number };
  strategy?: string;
  /** How many of its outputs somebody judges. */
  judged: number;
  fates: Fate[];
  /** Each is a case of the desk, in which one may ask again. */
  cases?: boolean;
  /** How many are for a business. */
  business?: number;
  /** How many of those of the unhappy days come from the customer who has most to complain of. */
  crowd?: number;
  /** Days on which there was far more, whatever day of the week; counted back. */
  rushes?: number[];
  trace?: "agent" | "lookup";
  reasons: string[];
}
