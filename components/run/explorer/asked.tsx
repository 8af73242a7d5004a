import { addressIn, anId, anIdOrMe } from "#components/ui/address";
import { quarterMs } from "#server/core/run/quarter";

/** What the address asks of the explorer. A view of it can be sent to somebody, or kept. */
export interface Asked {
  q?: string;
  prompt?: string;
  version?: string;
  environment?: string;
  model?: string;
  customer?: string;
  user?: string;
  /** A person's id, or `me`. */
  maker?: string;
  status?: "running" | "ok" | "error";
  verdict?: "usable" | "heavy_edit" | "discarded" | "none";
  tag?: string;
  purpose?: "trial" | "shadow" | "eval" | "demo" | "any";
  tool?: string;
  strategy?: string;
  /** The last hours or days up to now. */
  last?: "1h" | "24h" | "7d" | "30d";
  /** Days, or moments of UTC; up to and not including the second. */
  from?: string;
  to?: string;
  /** Dollars and milliseconds. */
  costFrom?: string;
  costTo?: string;
  latencyFrom?: string;
  latencyTo?: string;
  /** The columns shown, where others than the usual ones. */
  cols?: string;
}

const word = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const amount = /^\d{1,6}(\.\d{1,12})?$/;
const milliseconds = /^\d{1,9}$/;

export const { askedIn, addressOf } = addressIn<Asked>({
  ...{ q: word, prompt: anId, version: anId, environment: word, model: word, customer: word, user: word, tag: word, tool: word, strategy: word },
  maker: anIdOrMe,
  status: /^(running|ok|error)$/,
  verdict: /^(usable|heavy_edit|discarded|none)$/,
  purpose: /^(trial|shadow|eval|demo|any)$/,
  last: /^(1h|24h|7d|30d)$/,
  ...{ from: moment, to: moment, costFrom: amount, costTo: amount, latencyFrom: milliseconds, latencyTo: milliseconds },
  cols: /^[a-z]+(\.[a-z]+)*$/,
});

const spans = { "1h": 4, "24h": 96, "7d": 7 * 96, "30d": 30 * 96 };

/** What the server is asked for. A span up to now begins at a whole quarter-hour, so that the sums can count it. */
export function questionFor(asked: Asked, me: string, now: number) {
  const { q, prompt, version, environment, model, customer, user, maker, status, verdict, tag, purpose, tool, strategy, last, from, to } = asked;
  const { costFrom, costTo, latencyFrom, latencyTo } = asked;
  return {
    ...(q && { text: q }),
    ...(prompt && { prompt }),
    ...(version && { version }),
    ...(environment && { environment }),
    ...(model && { model }),
    ...(customer && { customer }),
    ...(user && { endUser: user }),
    ...(maker && { maker: maker === "me" ? me : maker }),
    ...(status && { status }),
    ...(verdict && { verdict }),
    ...(tag && { tag }),
    ...(purpose && { purpose }),
    ...(tool && { tool }),
    ...(strategy && { strategy }),
    ...timesOf({ last, from, to }, now),
    ...(costFrom && { costFrom }),
    ...(costTo && { costTo }),
    ...(latencyFrom && { latencyFrom: Number(latencyFrom) }),
    ...(latencyTo && { latencyTo: Number(latencyTo) }),
  };
}
export type Question = ReturnType<typeof questionFor>;

function timesOf({ last, from, to }: Pick<Asked, "last" | "from" | "to">, now: number): { from?: Date; to?: Date } {
  if (last) return { from: new Date((Math.ceil(now / quarterMs) - spans[last]) * quarterMs) };
  const [begin, end] = [momentOf(from), momentOf(to)];
  return { ...(begin && { from: begin }), ...(end && { to: end }) };
}

function momentOf(text: string | undefined): Date | undefined {
  const read = text === undefined ? undefined : new Date(text.includes("T") ? `${text}:00Z` : `${text}T00:00:00Z`);
  return read && !Number.isNaN(read.getTime()) ? read : undefined;
}

/** Filters of one value each, in the order of their chips. */
export const filterNames = ["prompt", "version", "environment", "model", "verdict", "status", "customer", "user", "maker", "tag", "tool", "strategy", "purpose"] as const;
export type FilterName = (typeof filterNames)[number];

/** Those of two ends, whose chips stand after the others. */
export const rangeNames = ["time", "cost", "latency"] as const;
export type RangeName = (typeof rangeNames)[number];
export const endsOf = { time: ["last", "from", "to"], cost: ["costFrom", "costTo"], latency: ["latencyFrom", "latencyTo"] } as const satisfies Record<RangeName, readonly (keyof Asked)[]>;

export const hasRange = (asked: Asked, name: RangeName) => endsOf[name].some((end) => asked[end] !== undefined);

/** The same without one filter. A version goes with the prompt it is of. */
export function without(asked: Asked, name: FilterName | RangeName): Asked {
  const gone: readonly (keyof Asked)[] = name === "prompt" ? ["prompt", "version"] : name in endsOf ? endsOf[name as RangeName] : [name as FilterName];
  // safe because leaving names out of what may be left out leaves an Asked
  return Object.fromEntries(Object.entries(asked).filter(([key]) => !gone.includes(key as keyof Asked)));
}

/** Whether less than every production run is asked for. */
export const isNarrowed = (asked: Asked) => asked.q !== undefined || filterNames.some((name) => asked[name] !== undefined) || rangeNames.some((name) => hasRange(asked, name));

/** The same look at everything. */
export const widened = ({ cols }: Asked): Asked => (cols ? { cols } : {});
