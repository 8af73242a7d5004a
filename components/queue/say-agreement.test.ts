import { expect, test } from "vitest";
import { sayAgreement } from "./say-agreement";

test("agreement is told with what it was counted from, and what chance has no part in", () => {
  expect(sayAgreement({ agreement: { n: 9, m: 12 }, kappa: 0.5, measure: "cohen" })).toEqual([
    { term: "same verdict", said: "75 %, 9 of 12 pairs" },
    { term: "Cohen’s kappa", said: "0.50, moderate" },
  ]);
});

test.each([
  [-0.1, "-0.10, less than chance would give"],
  [0.2, "0.20, slight"],
  [0.8, "0.80, substantial"],
  [0.81, "0.81, almost perfect"],
  [null, "not defined, as all said the same"],
])("alpha of %s reads %s", (kappa, said) => {
  expect(sayAgreement({ agreement: { n: 1, m: 1 }, kappa, measure: "krippendorff" })[1]).toEqual({ term: "Krippendorff’s alpha", said });
});

test("of nothing there is no agreement", () => {
  expect(sayAgreement({ agreement: null, kappa: null, measure: null })).toHaveLength(1);
});
