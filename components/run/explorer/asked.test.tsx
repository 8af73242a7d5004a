import { expect, test } from "vitest";
import { addressOf, askedIn, isNarrowed, questionFor, widened, without, type Asked } from "./asked";

const id = "0198c0de-0000-7000-8000-000000000000";
const now = Date.UTC(2026, 10, 20, 9, 47);

test("an address comes back as it was asked, and nonsense in it is passed over", () => {
  const asked: Asked = { q: "refund & co", prompt: id, verdict: "heavy_edit", last: "7d", costFrom: "0.01", cols: "when.model" };
  expect(askedIn(Object.fromEntries(new URLSearchParams(addressOf(asked))))).toEqual(asked);
  expect(askedIn({ prompt: "1 OR 1=1", verdict: "great", costFrom: "-1", latencyTo: "1e9", from: "yesterday", q: ["a", "b"], other: "x" })).toEqual({});
});

test("the server is asked in its own words", () => {
  expect(questionFor({ user: "u-7", maker: "me", costFrom: "0.01", latencyTo: "900", q: "tariff" }, id, now)).toEqual({ endUser: "u-7", maker: id, costFrom: "0.01", latencyTo: 900, text: "tariff" });
});

test("a span up to now begins at a whole quarter-hour and holds the one that runs", () => {
  expect(questionFor({ last: "1h" }, id, now)).toEqual({ from: new Date(Date.UTC(2026, 10, 20, 9, 0)) });
  expect(questionFor({ last: "24h" }, id, Date.UTC(2026, 10, 20, 9, 45))).toEqual({ from: new Date(Date.UTC(2026, 10, 19, 9, 45)) });
});

test("days and moments are those of UTC, and a day that never was is none", () => {
  expect(questionFor({ from: "2026-11-01", to: "2026-11-02T08:30" }, id, now)).toEqual({ from: new Date(Date.UTC(2026, 10, 1)), to: new Date(Date.UTC(2026, 10, 2, 8, 30)) });
  expect(questionFor({ from: "2026-13-45" }, id, now)).toEqual({});
});

test("a filter that is dropped takes along what hangs on it, and the columns stay", () => {
  const asked: Asked = { prompt: id, version: id, last: "1h", cols: "when" };
  expect(without(asked, "prompt")).toEqual({ last: "1h", cols: "when" });
  expect(without(asked, "time")).toEqual({ prompt: id, version: id, cols: "when" });
  expect(widened(asked)).toEqual({ cols: "when" });
  expect([isNarrowed(asked), isNarrowed({ cols: "when" }), isNarrowed({ latencyTo: "5" })]).toEqual([true, false, true]);
});
