import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, cohensKappa, krippendorffsAlpha } from "./kappa";

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("agreement", () => {
  test.for([
    [[], 0, 0],
    [[["usable"]], 0, 0],
    [[["usable", "usable"], ["usable", "discarded"]], 1, 2],
    [[["usable", "usable", "discarded"]], 1, 3],
    [[["usable", "usable", "usable"], ["discarded", "usable"]], 3, 4],
  ] as const)("of %o is %i of %i pairs", ([units, n, m]) => {
    expect(agreement(units)).toEqual({ n, m });
  });
});

describe("Cohen's kappa", () => {
  test.for([
    ["20 both yes, 15 both no, 15 apart", [...times(20, ["y", "y"] as const), ...times(5, ["y", "n"] as const), ...times(10, ["n", "y"] as const), ...times(15, ["n", "n"] as const)], 0.4],
    ["always the same", [["y", "y"], ["n", "n"]], 1],
    ["always apart", [["y", "n"], ["n", "y"]], -1],
    ["no better than chance", [["y", "y"], ["y", "n"], ["n", "y"], ["n", "n"]], 0],
  ] as const)("where they are %s", ([, judged, kappa]) => {
    expect(cohensKappa(judged)).toBeCloseTo(kappa, 12);
  });

  test("is unknown where both only ever said one thing, or nothing", () => {
    expect([cohensKappa(times(5, ["y", "y"] as const)), cohensKappa([])]).toEqual([undefined, undefined]);
  });
});

/** Krippendorff's own example: four raters, twelve things, some not judged. */
const raters = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."].map((row) => row.split(" "));
const judged = Array.from({ length: 12 }, (_, at) => raters.flatMap((row) => (row[at] === "." ? [] : (row[at] ?? []))));

describe("Krippendorff's alpha", () => {
  test("of his own example is 0.743", () => {
    expect(krippendorffsAlpha(judged)).toBeCloseTo(0.743, 3);
  });

  test("is unknown where all said one thing, or nobody judged what another did", () => {
    expect([krippendorffsAlpha([["y", "y"], ["y", "y"]]), krippendorffsAlpha([["y"], ["n"]]), krippendorffsAlpha([])]).toEqual([undefined, undefined, undefined]);
  });

  test("hears nothing in the order of raters or in what only one judged, and is 1 only where nobody disagrees", () => {
    const units = fc.array(fc.array(fc.constantFrom("usable", "heavy edit", "discarded"), { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(units, (all) => {
        const alpha = krippendorffsAlpha(all);
        expect(krippendorffsAlpha([...all.map((unit) => unit.toReversed()), ["usable"]])).toBe(alpha);
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(alpha > 1 - 1e-12).toBe(all.every((unit) => new Set(unit).size <= 1));
      }),
    );
  });
});
