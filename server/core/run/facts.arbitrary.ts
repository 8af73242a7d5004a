import fc from "fast-check";
import type { Purpose, RunFacts, RunStatus } from "./facts";
import { verdicts } from "./verdict";

const few = fc.constantFrom("", "one", "two");
const id = fc.constantFrom("0198c3a0-0000-7000-8000-000000000001", "0198c3a0-0000-7000-8000-000000000002");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const count = optional(fc.nat(5000));

/** States of a run that few keys are enough for, so that they meet in the same rows. */
export const runFacts: fc.Arbitrary<RunFacts> = fc.record({
  promptId: optional(id),
  versionId: optional(id),
  environment: few,
  model: few,
  arm: few,
  strategy: few,
  customer: few,
  maker: optional(id),
  tool: few,
  contentType: few,
  purpose: fc.oneof({ weight: 4, arbitrary: fc.constant<Purpose>("production") }, { weight: 1, arbitrary: fc.constantFrom<Purpose>("trial", "shadow", "eval", "demo") }),
  at: fc.integer({ min: 1_795_000_000_000, max: 1_795_200_000_000 }),
  status: fc.constantFrom<RunStatus>("ok", "error", "running"),
  verdict: optional(fc.constantFrom(...verdicts)),
  own: fc.boolean(),
  piece: optional(fc.record({ settled: fc.boolean() })),
  followed: fc.boolean(),
  tokens: fc.record({ input: count, output: count, cached: count, reasoning: count }),
  costPico: optional(fc.bigInt({ min: 0n, max: 10n ** 12n })),
  latencyMs: optional(fc.nat(700_000)),
  firstTokenMs: count,
  edit: optional(fc.record({ changed: fc.nat(100), words: fc.nat(100) })),
  editingSeconds: count,
  publishingSeconds: count,
});
