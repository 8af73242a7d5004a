import type fc from "fast-check";
import type { Purpose, RunFacts, RunStatus } from "./facts";
import { verdicts } from "./verdict";

const ids = ["0198c3a0-0000-7000-8000-000000000001", "0198c3a0-0000-7000-8000-000000000002"];

/** States of a run that few keys are enough for, so that they meet in the same rows. */
export function runFactsFrom(from: typeof fc): fc.Arbitrary<RunFacts> {
  const few = from.constantFrom("", "one", "two");
  const optional = <T>(value: fc.Arbitrary<T>) => from.option(value, { nil: undefined });
  const id = optional(from.constantFrom(...ids));
  const count = optional(from.nat(5000));
  return from.record({
    promptId: id,
    versionId: id,
    environment: few,
    model: few,
    arm: few,
    strategy: few,
    customer: few,
    maker: id,
    tool: few,
    contentType: few,
    purpose: from.oneof({ weight: 4, arbitrary: from.constant<Purpose>("production") }, { weight: 1, arbitrary: from.constantFrom<Purpose>("trial", "shadow", "eval", "demo") }),
    at: from.integer({ min: 1_795_000_000_000, max: 1_795_200_000_000 }),
    status: from.constantFrom<RunStatus>("ok", "error", "running"),
    verdict: optional(from.constantFrom(...verdicts)),
    own: from.boolean(),
    piece: optional(from.record({ settled: from.boolean() })),
    followed: from.boolean(),
    tokens: from.record({ input: count, output: count, cached: count, reasoning: count }),
    costPico: optional(from.bigInt({ min: 0n, max: 10n ** 12n })),
    latencyMs: optional(from.nat(700_000)),
    firstTokenMs: count,
    edit: optional(from.record({ changed: from.nat(100), words: from.nat(100) })),
    editingSeconds: count,
    publishingSeconds: count,
  });
}
