import { expect, test } from "vitest";
import { addressOf, askedIn, questionFor } from "./asked";

test("a list can be sent to somebody: its address says what it shows", () => {
  expect(askedIn({ show: "mine", q: " refund " })).toEqual({ show: "mine", q: "refund" });
  expect(askedIn({ show: "everything" })).toEqual({});
  expect(addressOf({ show: "waiting" })).toBe("?show=waiting");
});

test("who asks for nothing sees what is open", () => {
  expect(questionFor({})).toEqual({ group: "open", limit: 30 });
  expect(questionFor({ show: "waiting", q: "tea" })).toEqual({ waiting: true, needle: "tea", limit: 30 });
  expect(questionFor({ show: "drafts" })).toEqual({ group: "draft", mine: true, limit: 30 });
});
