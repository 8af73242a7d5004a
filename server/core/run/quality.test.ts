import { expect, test } from "vitest";
import { qualityOf } from "./quality";

test("each verdict is a share of all verdicts", () => {
  expect(qualityOf({ runs: 90, usable: 8, heavyEdit: 1, discarded: 3 })).toEqual({ usable: { n: 8, m: 12 }, heavyEdit: { n: 1, m: 12 }, discarded: { n: 3, m: 12 } });
  expect(qualityOf({ runs: 5 }).usable).toEqual({ n: 0, m: 0 });
});

test("authors' own verdicts count only where they are asked for", () => {
  const counts = { usable: 2, ownUsable: 4, ownHeavyEdit: 1, ownDiscarded: 3 };
  expect(qualityOf(counts)).toEqual({ usable: { n: 2, m: 2 }, heavyEdit: { n: 0, m: 2 }, discarded: { n: 0, m: 2 } });
  expect(qualityOf(counts, "with own")).toEqual({ usable: { n: 6, m: 10 }, heavyEdit: { n: 1, m: 10 }, discarded: { n: 3, m: 10 } });
});
