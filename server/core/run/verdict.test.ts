import fc from "fast-check";
import { expect, test } from "vitest";
import { verdictOf, verdicts, type RatedVia, type RatingFact, type Verdict } from "./verdict";

let at = 0;
const rating = (rater: string, verdict: Verdict | undefined, more: Partial<RatingFact> = {}): RatingFact => ({ id: `r${at}`, rater, via: "maker", at: at++, own: false, verdict, ...more });
const queued = (rater: string, verdict: Verdict, more: Partial<RatingFact> = {}) => rating(rater, verdict, { via: "queue", ...more });
const written = { own: true };

test.for<[string, RatingFact[], ReturnType<typeof verdictOf>]>([
  ["nobody has judged", [], undefined],
  ["its maker did", [rating("ada", "usable")], { verdict: "usable", own: false }],
  ["its maker changed their mind", [rating("ada", "usable"), rating("ada", "discarded")], { verdict: "discarded", own: false }],
  ["a customer answered later by a link", [rating("ada", "usable"), rating("", "heavy_edit", { via: "link" })], { verdict: "heavy_edit", own: false }],
  ["a colleague sees it otherwise later", [rating("ada", "usable"), rating("bo", "discarded", { via: "colleague" })], { verdict: "usable", own: false }],
  ["only colleagues did", [rating("bo", "usable", { via: "colleague" }), rating("cy", "heavy_edit", { via: "colleague" })], { verdict: "heavy_edit", own: false }],
  ["its maker took theirs back", [rating("ada", undefined), rating("bo", "discarded", { via: "colleague" })], { verdict: "discarded", own: false }],
  ["it was taken back", [rating("ada", "usable"), rating("ada", "discarded", { withdrawn: true })], { verdict: "usable", own: false }],
  ["only a final text came after it", [rating("ada", "usable"), rating("ada", undefined)], { verdict: "usable", own: false }],
  ["two of three in the queue agree", [queued("bo", "usable"), queued("cy", "discarded"), queued("di", "discarded"), rating("ada", "usable")], { verdict: "discarded", own: false }],
  ["the queue is split", [queued("bo", "usable"), queued("cy", "discarded"), rating("ada", "heavy_edit")], { verdict: "heavy_edit", own: false }],
  ["two of four are not more than half", [queued("bo", "usable"), queued("cy", "usable"), queued("di", "heavy_edit"), queued("eve", "discarded")], undefined],
  ["one of the queue judged twice", [queued("bo", "usable"), queued("bo", "usable"), queued("bo", "discarded"), queued("cy", "discarded")], { verdict: "discarded", own: false }],
  ["only the author of the version did", [rating("ada", "usable", written)], { verdict: "usable", own: true }],
  ["somebody else did after the author", [rating("ada", "usable", written), rating("bo", "discarded"), rating("ada", "usable", written)], { verdict: "discarded", own: false }],
  ["an author sits in the queue", [queued("ada", "usable", written), queued("bo", "discarded")], { verdict: "discarded", own: false }],
])("when %s", ([, ratings, verdict]) => {
  expect(verdictOf(ratings)).toEqual(verdict);
});

const anyRating = fc.record<RatingFact>({
  id: fc.constantFrom("1", "2", "3", "4", "5", "6"),
  rater: fc.constantFrom("ada", "bo", "cy"),
  via: fc.constantFrom<RatedVia>("maker", "queue", "link", "api", "colleague"),
  verdict: fc.option(fc.constantFrom(...verdicts), { nil: undefined }),
  at: fc.nat(3),
  own: fc.boolean(),
  withdrawn: fc.boolean(),
});
const someRatings = fc.uniqueArray(anyRating, { selector: ({ id }) => id, maxLength: 6 });
const mixed = someRatings.chain((ratings) => fc.tuple(fc.constant(ratings), fc.shuffledSubarray([...ratings, ...ratings], { minLength: 2 * ratings.length })));

test("the order of ratings is nothing, nor is hearing one twice", () => {
  fc.assert(
    fc.property(mixed, ([ratings, again]) => {
      expect(verdictOf(again)).toEqual(verdictOf(ratings));
    }),
  );
});

test("a verdict is somebody's, and an author's only where nobody else spoke", () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const said = ratings.filter(({ verdict, withdrawn }) => verdict && !withdrawn);
      const others = said.filter(({ own }) => !own);
      const found = verdictOf(ratings);
      if (!found) return;
      expect(found.own).toBe(others.length === 0);
      expect((found.own ? said : others).map(({ verdict }) => verdict)).toContain(found.verdict);
    }),
  );
});
