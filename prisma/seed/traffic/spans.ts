import type { RunEvent, RunFields } from "#server/recorder/event";
import type { Chance } from "./chance";
import { runSaid } from "./events";
import type { Stage } from "./stage";

const thoughts = [
  "The help page answers this in one line. The person’s opening hours are a different matter, so I keep them apart. Nothing here needs handing over.",
  "Two pages fit; the second is newer. The customer asks what to do, so the step comes first and the reason after it.",
  "The account facts do not say why. I won’t guess; I name what is known and offer a call.",
  "Somebody at home may depend on electricity. That question comes before the rest of the answer.",
];

export interface Traced {
  /** What the output's own run says of its place in the trace. */
  own: Partial<RunFields>;
  around: RunEvent[];
}

/** An agent's steps around the output it wrote: it searches, looks up, and writes. */
export function agentTrace(stage: Stage, chance: Chance, run: string, { at, latency, environment }: { at: number; latency: number; environment: string }): Traced {
  const [traceId, root] = [hex(chance, 32), hex(chance, 16)];
  const span = (name: string, kind: string, from: number, took: number, more: Partial<RunFields> = {}) =>
    runSaid(stage, `${run} ${kind}`, at + from, { name, kind, environment, latency: took, traceId, spanId: hex(chance, 16), parentId: root, ...more });
  const [searched, looked] = [Math.round(chance.around(140, 0.8)), Math.round(chance.around(85, 0.8))];
  const pages = chance.whole(2, 5);
  const around = [
    span("answer in chat", "agent", 0, searched + looked + latency + 24, { spanId: root, parentId: "" }),
    span("help pages", "retrieval", 6, searched, { output: JSON.stringify({ pages, best: 0.7 + Math.round(chance.next() * 25) / 100 }) }),
    span("account lookup", "tool", 10 + searched, looked, chance.likely(0.03) ? { status: "error", error: "The account service did not answer within two seconds." } : {}),
  ];
  const thought = chance.whole(60, 190);
  return {
    own: { traceId, spanId: hex(chance, 16), parentId: root, reasoning: chance.among(thoughts), reasoningTokens: thought, strategyDetail: JSON.stringify({ pages, reranked: true }) },
    around,
  };
}

/** One question to another system before the output is written. */
export function lookupTrace(stage: Stage, chance: Chance, run: string, { at, environment }: { at: number; environment: string }): Traced {
  const [traceId, root] = [hex(chance, 32), hex(chance, 16)];
  const took = Math.round(chance.around(210, 0.9));
  const tool = runSaid(stage, `${run} tool`, at + 4, { name: "payment status", kind: "tool", environment, latency: took, traceId, spanId: hex(chance, 16), parentId: root });
  return { own: { traceId, spanId: root }, around: [tool] };
}

const digits = "0123456789abcdef";
export const hex = (chance: Chance, length: number) => Array.from({ length }, () => digits.charAt(chance.whole(0, 15))).join("");
