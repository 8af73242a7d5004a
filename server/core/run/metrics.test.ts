import { describe, expect, test } from "vitest";
import { agreement, cohensKappa } from "#server/core/stats/kappa";
import { medianTime } from "#server/core/stats/kaplan-meier";
import { bucketOf, buckets } from "#server/core/stats/latency";
import { median } from "#server/core/stats/median";
import { quantile } from "#server/core/stats/quantile";
import { rateOf, type Share } from "#server/core/stats/share";
import { wilson, type Interval } from "#server/core/stats/wilson";
import { examplesUnder, headings } from "#server/test/worked-examples";
import { costPerUsable } from "./cost-per-usable";
import { costOf } from "./cost";
import { counted } from "./counted";
import { editDistance, editOf } from "./edit-distance";
import type { Purpose, RunFacts } from "./facts";
import { regeneration } from "./matured";
import { quarterOf } from "./quarter";
import { dollars, picoFrom, tokenPrice } from "./money";
import { qualityOf } from "./quality";
import { makesOutput } from "./output";
import { followed, type Attempt } from "./retry";
import { verdictOf, verdicts, verdictWords, type RatedVia, type RatingFact, type Verdict } from "./verdict";

const told = new Set<string>();

/** Works out the last cells of each row from the first ones, which `given` takes. */
function worked<const Given extends string[]>(heading: string, given: Given["length"], work: (...cells: Given) => string[]) {
  told.add(heading);
  describe(heading, () => {
    const examples = examplesUnder(heading);
    test("has examples", () => expect(examples.length).toBeGreaterThan(1));
    // safe because a row has a cell for each column, and a missing one would not come to what is told
    test.for(examples)("%o", (cells) => expect(work(...(cells.slice(0, given) as Given))).toEqual(cells.slice(given)));
  });
}

const listed = (cell: string, separator = ", ") => (cell === "" ? [] : cell.split(separator));
const numbers = (cell: string) => listed(cell).map(Number);
const or = (value: number | bigint | string | undefined) => (value === undefined ? "unknown" : String(value));
const percent = (share: number | undefined) => (share === undefined ? "unknown" : `${Math.round(100 * share)} %`);
const between = (interval: Interval | undefined) => (interval ? `${percent(interval.low)} and ${percent(interval.high)}` : "unknown");
const of = ({ n, m }: Share) => `${n} of ${m}`;
const verdictFrom = (words: string): Verdict | undefined => verdicts.find((verdict) => verdictWords[verdict] === words);

const ratings = (via: RatedVia, cell: string): RatingFact[] =>
  listed(cell).map((said, at) => {
    const [, rater = "", author, words = ""] = /^(\w+) (\(author\) )?(.+)$/.exec(said) ?? [];
    return { id: `${at}`, rater, via, verdict: verdictFrom(words), at, own: author !== undefined };
  });

// safe because any other word is outside, too
worked<[purpose: string, kind: string]>("What counts", 2, (purpose, kind) => [makesOutput({ purpose: purpose as Purpose, kind }) ? "counts" : "is outside"]);

worked<[queue: string, outside: string]>("An output's verdict", 2, (queue, outside) => {
  const found = verdictOf([...ratings("queue", queue), ...ratings("maker", outside)]);
  return [found ? `${verdictWords[found.verdict]}${found.own ? ", apart" : ""}` : "none"];
});

worked<[string, string, string]>("Usable, heavy-edit and discard rate", 3, (usable, heavyEdit, discarded) => {
  const share = qualityOf({ usable: Number(usable), heavyEdit: Number(heavyEdit), discarded: Number(discarded) }).usable;
  return [`${percent(rateOf(share))} (${of(share)})`, between(wilson(share))];
});

const hours: Record<string, number> = { hour: 1, days: 24 };

worked<[tries: string, piece: string, seen: string]>("Regeneration rate", 3, (tries, piece, seen) => {
  const attempts = numbers(tries).map((attempt, at): Attempt => ({ id: `${at}`, piece: "p", step: 1, attempt, purpose: "production" }));
  const rejected = followed(attempts);
  const run: RunFacts = { ...{ environment: "", model: "", arm: "", strategy: "", customer: "", tool: "", contentType: "", day: 0 }, purpose: "production", kind: "generation", at: 0, status: "ok", own: false, followed: false, tokens: {} };
  const rows = attempts.map(({ id }) => ({ ...{ quarter: quarterOf(0), attempts: 0, regenerated: 0, settled: 0, settledRegenerated: 0 }, ...counted({ ...run, piece: { settled: piece !== "open" }, followed: rejected.has(id) }) }));
  const [count = "", unit = ""] = seen.split(" ");
  return [of(regeneration(rows, Number(count) * (hours[unit] ?? 0) * 3_600_000))];
});

worked<[output: string, final: string]>("Edit distance", 2, (output, final) => {
  const edit = editOf(output, final);
  return [or(edit?.changed), or(edit?.words), percent(edit && editDistance(edit))];
});

worked<[minutes: string]>("Editing time", 1, (minutes) => [or(median(numbers(minutes)))]);

worked<[published: string, waiting: string]>("Time to publish", 2, (published, waiting) => {
  const lifetimes = [...numbers(published).map((time) => ({ time, happened: true })), ...numbers(waiting).map((time) => ({ time, happened: false }))];
  const found = medianTime(lifetimes);
  return [or(found.median), `${or(found.low)} and ${or(found.high)}`];
});

const known = (cell: string) => (cell === "" || cell === "unknown" ? undefined : Number(cell));
const priceFrom = (cell: string) => {
  const price = tokenPrice(cell);
  return "pico" in price ? price.pico : undefined;
};

worked<[string, string, string, string, string, string]>("Cost", 6, (input, cached, output, inputPrice, cachedPrice, outputPrice) => {
  const [read, again, written] = [inputPrice, cachedPrice, outputPrice].map(priceFrom);
  const prices = read === undefined || written === undefined ? [] : [{ model: "m", startsAt: 0, input: read, output: written, cached: again }];
  const cost = costOf({ model: "m", at: 0, tokens: { input: known(input), cached: known(cached), output: known(output) } }, prices);
  return [cost === undefined ? "unknown" : dollars(cost)];
});

worked<[attempts: string]>("Cost per usable output", 1, (attempts) => {
  const paid = listed(attempts, "; ").flatMap((tries, piece) =>
    listed(tries).map((said) => {
      const [cost = "", words = ""] = said.split(" ");
      return { piece: `${piece}`, costPico: picoFrom(cost), verdict: verdictFrom(words) };
    }),
  );
  const found = costPerUsable(paid);
  return [found.each === undefined ? "unknown" : dollars(found.each), `${found.known} of ${found.known + found.unknown}`];
});

worked<[one: string, other: string]>("Agreement", 2, (one, other) => {
  const theirs = listed(other);
  const judged = listed(one).map((word, at) => [word, theirs[at] ?? ""] as const);
  return [of(agreement(judged)), cohensKappa(judged)?.toFixed(2) ?? "unknown"];
});

worked<[milliseconds: string]>("Latency", 1, (milliseconds) => {
  const found = numbers(milliseconds).map(bucketOf);
  const histogram = Array.from({ length: buckets }, (_, bucket) => found.filter((one) => one === bucket).length);
  return [0.5, 0.95].map((q) => String(Math.round(quantile(histogram, q) ?? 0)));
});

test("every figure that the page explains is worked out", () => {
  expect([...told]).toEqual(headings);
});
