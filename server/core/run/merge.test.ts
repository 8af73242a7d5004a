import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#server/core/version/content";
import { merge, type Told } from "./merge";

interface Fields {
  output: string;
  status: string;
  tags: string[];
  tokens: number | null;
  cost: bigint;
  extra: Json;
}
type Part = Told<Fields>;

const began: Part = { stamp: 10, fields: { status: "running", tags: ["a"] } };
const ended: Part = { stamp: 20, fields: { status: "ok", output: "Hello", tokens: 12 } };

describe("what is told in parts", () => {
  test("is each field's last word, with the times of those that differ", () => {
    expect(merge(began, ended)).toEqual({ stamp: 20, fields: { status: "ok", output: "Hello", tokens: 12, tags: ["a"] }, stamps: { tags: 10 } });
    expect(merge(ended, began)).toEqual(merge(began, ended));
  });

  test("keeps a later word against an earlier one that comes late", () => {
    const late: Part = { stamp: 15, fields: { output: "Hel", tags: ["b", "c"] } };
    expect(merge(merge(ended, began), late).fields).toEqual({ status: "ok", output: "Hello", tokens: 12, tags: ["b", "c"] });
  });

  test.for<[string, Partial<Fields>, Partial<Fields>, Partial<Fields>]>([
    ["of two texts the one later in the alphabet", { output: "a" }, { output: "b" }, { output: "b" }],
    ["of two amounts always the same", { cost: 9n }, { cost: 10n }, { cost: 9n }],
    ["nothing against what is not said", { output: "a" }, { output: undefined }, { output: "a" }],
    ["what was emptied against what stands earlier in the alphabet", { tokens: 12 }, { tokens: null }, { tokens: null }],
    ["a value however its names are ordered", { extra: { a: 1, b: 2 } }, { extra: { b: 2, a: 1 } }, { extra: { a: 1, b: 2 } }],
  ])("at one moment keeps %s", ([, one, other, kept]) => {
    expect(merge({ stamp: 1, fields: one }, { stamp: 1, fields: other })).toEqual({ stamp: 1, fields: kept });
    expect(merge({ stamp: 1, fields: other }, { stamp: 1, fields: one })).toEqual({ stamp: 1, fields: kept });
  });

  test("knows when it was last spoken of, though nothing was said", () => {
    expect(merge({ stamp: 1, fields: {} }, { stamp: 2, fields: {} })).toEqual({ stamp: 2, fields: {} });
  });

  test("leaves what it is made of as it was", () => {
    const [first, second] = [structuredClone(began), structuredClone(ended)];
    merge(first, second);
    expect([first, second]).toEqual([began, ended]);
  });
});

const part: fc.Arbitrary<Part> = fc.record({
  stamp: fc.nat(3),
  fields: fc.record(
    {
      output: fc.constantFrom("", "a", "b"),
      status: fc.constantFrom("running", "ok"),
      tags: fc.array(fc.constantFrom("x", "y"), { maxLength: 2 }),
      tokens: fc.constantFrom(null, 0, 1),
      cost: fc.constantFrom(0n, 5n),
      extra: fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
    },
    { requiredKeys: [] },
  ),
});
const parts = fc.array(part, { minLength: 1, maxLength: 6 });
const inOrder = (all: Part[]) => all.reduce(merge);

/** Every field by itself, from a sorted list: slow, and plainly right. */
function slowly(all: Part[]): Partial<Fields> {
  const spell = (value: unknown) => (typeof value === "bigint" ? String(value) : JSON.stringify(value));
  const words = all.flatMap(({ stamp, fields }) => Object.entries(fields).map(([name, value]) => ({ name, value, stamp })));
  words.sort((one, other) => one.stamp - other.stamp || (spell(one.value) < spell(other.value) ? -1 : 1));
  return Object.fromEntries(words.map(({ name, value }) => [name, value]));
}

describe("whatever is told", () => {
  test("the order, the repetitions and the grouping are nothing", () => {
    const heard = parts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }), fc.nat(all.length - 1)));
    fc.assert(
      fc.property(heard, ([all, again, cut]) => {
        const whole = merge(inOrder(all), inOrder(all));
        expect(inOrder(again)).toEqual(whole);
        const [left, right] = [all.slice(0, cut), all.slice(cut)];
        expect(left.length === 0 ? whole : merge(inOrder(left), inOrder(right))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test("a part is what it is merged with itself", () => {
    fc.assert(
      fc.property(part, (one) => {
        expect(merge(one, one)).toEqual(one);
      }),
    );
  });

  test("it ends as the sorted sequence does", () => {
    const plain = parts.map((all) => all.map(({ stamp, fields: { extra: _, ...fields } }): Part => ({ stamp, fields })));
    fc.assert(
      fc.property(plain, (all) => {
        expect(inOrder(all).fields).toEqual(slowly(all));
      }),
    );
  });

  test("no time is written twice", () => {
    fc.assert(
      fc.property(parts, (all) => {
        const { stamp, stamps = {}, fields } = inOrder(all);
        expect(Object.values(stamps)).not.toContain(stamp);
        expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(stamps)));
      }),
    );
  });
});
