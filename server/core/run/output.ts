import type { RunFacts } from "./facts";

/** What every figure speaks of: outputs made in earnest. A trial is none, and neither is what was done on the way to one: a search, a tool that was called, a span around them. */
export const anOutput = { purpose: "production", kind: "generation" } as const;
export const makesOutput = ({ purpose, kind }: Pick<RunFacts, "purpose" | "kind">): boolean => purpose === anOutput.purpose && kind === anOutput.kind;
