import fc from "fast-check";
import { expect, test } from "vitest";
import { traceOf, type Span } from "./trace";

const span = (spanId: string, parentId = "", at = 0, more: Partial<Span> = {}): Span => ({ id: `run-${spanId}`, spanId, parentId, at: new Date(at), latency: 10, inputTokens: 1, outputTokens: 2, cost: 5n, ...more });
const drawn = (spans: readonly Span[]) => traceOf(spans).steps.map(({ span, depth, lost }) => `${"  ".repeat(depth)}${span.spanId}${lost ? " (lost)" : ""}`);

test("children come under their parents in time, even where they came first", () => {
  expect(drawn([span("second", "root", 20), span("deep", "first", 15), span("first", "root", 10), span("root", "", 0)])).toEqual(["root", "  first", "    deep", "  second"]);
});

test("what names a parent that never came stands at the top and says so", () => {
  expect(drawn([span("root"), span("orphan", "missing", 5), span("below", "orphan", 6)])).toEqual(["root", "orphan (lost)", "  below"]);
});

test("a circle is opened where it began", () => {
  expect(drawn([span("a", "c", 10), span("b", "a", 5), span("c", "b", 20)])).toEqual(["b (lost)", "  c", "    a"]);
  expect(drawn([span("self", "self")])).toEqual(["self (lost)"]);
});

test("runs without a name of their own are never each other's parents", () => {
  expect(drawn([span("", "", 0, { id: "one" }), span("", "", 1, { id: "two" })])).toEqual(["", ""]);
});

test("each step knows what lies within it, and the trace what all of it took", () => {
  const trace = traceOf([span("root", "", 0, { latency: 100, cost: 1n }), span("tool", "root", 20, { latency: 200, cost: null, inputTokens: null, outputTokens: null }), span("call", "tool", 30, { cost: 4n })]);
  expect(trace).toMatchObject({ length: 220, tokens: 6, cost: 5n, costUnknown: 1 });
  expect(trace.steps).toMatchObject([
    { below: 2, from: 0, costWithin: 5n },
    { below: 1, from: 20, costWithin: 4n },
    { below: 0, from: 30, costWithin: 4n, tokens: 3 },
  ]);
});

test("an empty trace is nothing", () => expect(traceOf([])).toEqual({ steps: [], length: 0, costUnknown: 0 }));

test("five thousand spans, each inside the last, are one deep trace", () => {
  const spans = Array.from({ length: 5000 }, (_, at) => span(String(at), at > 0 ? String(at - 1) : "", at));
  const { steps } = traceOf(spans.toReversed());
  expect(steps.at(-1)).toMatchObject({ depth: 4999, from: 4999 });
  expect(steps[0]).toMatchObject({ below: 4999, costWithin: 25_000n });
});

test("whatever spans say of their parents, each comes once and below the one it stands under", () => {
  const name = fc.integer({ min: 0, max: 12 }).map(String);
  const any = fc.array(fc.record({ spanId: name, parentId: fc.oneof(fc.constant(""), name), at: fc.integer({ min: 0, max: 50 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(any, (given) => {
      const spans = given.map(({ spanId, parentId, at }, index) => span(spanId, parentId, at, { id: String(index) }));
      const { steps } = traceOf(spans);
      expect(steps.map(({ span }) => span.id).sort()).toEqual(spans.map(({ id }) => id).sort());
      for (const [index, { depth, span }] of steps.entries()) {
        if (depth === 0) continue;
        const parent = steps.slice(0, index).findLast((step) => step.depth === depth - 1);
        expect(parent?.span.spanId).toBe(span.parentId);
      }
    }),
  );
});
