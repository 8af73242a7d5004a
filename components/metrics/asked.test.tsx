import { expect, test } from "vitest";
import { addressOf, askedIn, questionFor } from "./asked";

const prompt = "0198c0de-0000-7000-8000-000000000000";

test("an address is read and written back", () => {
  const asked = { prompt, environment: "production", days: "90", own: "1" } as const;
  expect(askedIn(Object.fromEntries(new URLSearchParams(addressOf(asked))))).toEqual(asked);
});

test("what asks nothing of the figures is passed over", () => {
  expect(askedIn({ prompt: "refund-reply", days: "31", by: "hour", model: ["a", "b"], nonsense: "1" })).toEqual({});
  expect(askedIn({ from: "2026-11-20" })).toEqual({});
  expect(askedIn({ from: "2026-11-20", to: "2026-11-01" })).toEqual({});
});

test("named days go before a number of days", () => {
  expect(questionFor({ days: "90" })).toEqual({ days: 90 });
  expect(questionFor({ days: "90", from: "2026-11-01", to: "2026-11-20", prompt })).toEqual({ from: "2026-11-01", to: "2026-11-20", prompt });
  expect(questionFor({})).toEqual({});
});
