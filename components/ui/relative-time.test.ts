import { expect, test } from "vitest";
import { sayFully, sayWhen } from "./relative-time";

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

test("a day and an hour are those of the zone, which is named", () => {
  const late = new Date("2026-10-20T23:30:00Z");
  expect([sayWhen(late, now), sayWhen(late, now, "Asia/Kathmandu")]).toEqual(["20 Oct 2026", "21 Oct 2026"]);
  expect([sayFully(late, "UTC"), sayFully(late, "Europe/Berlin")]).toEqual(["20 October 2026 at 23:30 (UTC)", "21 October 2026 at 01:30 (Europe/Berlin)"]);
});
