import fc from "fast-check";
import { expect, test } from "vitest";
import type { Purpose } from "./facts";
import { followed, type Attempt } from "./retry";

const tried = (id: string, attempt: number, more: Partial<Attempt> = {}): Attempt => ({ id, piece: "newsletter", step: 1, attempt, purpose: "production", ...more });

test.for<[string, Attempt[], string[]]>([
  ["nothing was made", [], []],
  ["the first try was kept", [tried("a", 1)], []],
  ["it was tried again twice", [tried("a", 1), tried("b", 2), tried("c", 3)], ["a", "b"]],
  ["three variants were asked for", [tried("a", 1), tried("b", 1), tried("c", 1)], []],
  ["none of two variants was liked", [tried("a", 1), tried("b", 1), tried("c", 2)], ["a", "b"]],
  ["the next step began", [tried("a", 1), tried("b", 2, { step: 2 })], []],
  ["another piece was tried again", [tried("a", 1), tried("b", 2, { piece: "advert" })], []],
  ["a try is missing between", [tried("a", 1), tried("b", 4)], ["a"]],
  ["the later try was a trial", [tried("a", 1), tried("b", 2, { purpose: "trial" })], []],
])("when %s", ([, attempts, ids]) => {
  expect([...followed(attempts)]).toEqual(ids);
});

const attempts = fc
  .array(fc.record({ piece: fc.constantFrom("p", "q"), step: fc.integer({ min: 1, max: 2 }), attempt: fc.integer({ min: 1, max: 4 }), purpose: fc.constantFrom<Purpose>("production", "shadow") }))
  .map((all) => all.map((one, at) => ({ id: String(at), ...one })));

test("an output is followed exactly when a later try stands beside it", () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const made = all.filter(({ purpose }) => purpose === "production");
      const expected = made.filter((one) => made.some((other) => other.piece === one.piece && other.step === one.step && other.attempt > one.attempt));
      expect([...followed(all)].sort()).toEqual(expected.map(({ id }) => id).sort());
    }),
  );
});
