import { expect, test } from "vitest";
import type { Quality } from "./answers";
import { rowsOf, topOf } from "./points";

const tally = { runs: 5, errors: 0, usable: 1, heavyEdit: 0, discarded: 1, ownUsable: 2, ownHeavyEdit: 0, ownDiscarded: 0, regeneration: { n: 1, m: 5 } };
const part = { from: 1, to: 1, at: new Date(0), until: new Date(1) };
// safe because the points of a chart are read from these two alone
const quality = { parts: [part, part], series: [{ version: null, points: [{ part: 1, ...tally }] }] } as unknown as Quality;

test("a day on which nothing was measured has no point, and is no zero", () => {
  expect(rowsOf(quality, "usable", "without own").map(({ points: [point] }) => point?.rate)).toEqual([undefined, 0.5]);
  expect(rowsOf(quality, "usable", "with own")[1]?.points[0]?.share).toEqual({ n: 3, m: 4 });
  expect(rowsOf(quality, "regeneration", "with own")[1]?.points[0]?.rate).toBe(0.2);
});

test("an axis begins at nothing and ends above what it shows", () => {
  const rows = rowsOf(quality, "regeneration", "without own");
  expect([topOf(rows, "usable"), topOf(rows, "regeneration"), topOf([], "regeneration")]).toEqual([1, 0.3, 0.2]);
});
