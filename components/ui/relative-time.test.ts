import { expect, test } from "vitest";
import { sayWhen } from "./relative-time";

const now = new Date("2026-11-20T09:45:00Z");
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test.each([
  [20, "just now"],
  [-20, "just now"],
  [60, "1 minute ago"],
  [44 * 60, "44 minutes ago"],
  [50 * 60, "1 hour ago"],
  [23 * 3600, "yesterday"],
  [-23 * 3600, "tomorrow"],
  [9 * 86_400, "9 days ago"],
  [24 * 86_400, "24 days ago"],
  [25 * 86_400, "26 Oct 2026"],
])("a moment %i seconds back is said as %s", (seconds, words) => {
  expect(sayWhen(before(seconds), now)).toBe(words);
});
