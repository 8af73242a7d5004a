import { addressOf } from "#components/run/explorer/asked";
import type { Asked } from "./asked";

interface Behind {
  at?: Date;
  /** The first moment that no longer belongs. */
  until?: Date;
  version?: string;
}

/** Where the runs are that a figure was made from. */
export const runsBehind = (slug: string, { prompt, version, environment, model }: Asked, { at, until, version: one = version }: Behind = {}) =>
  `/${slug}/runs${addressOf({ prompt, version: one, environment, model, from: at && moment(at), to: until && moment(until) })}`;

const moment = (at: Date) => at.toISOString().slice(0, 16);
