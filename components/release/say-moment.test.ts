import { expect, test } from "vitest";
import { sayMoment, sayMomentFully } from "./say-moment";

const now = new Date("2026-11-20T20:00:00Z");

test.each([
  ["2026-11-20T09:31:00Z", "Europe/London", "today, 09:31"],
  ["2026-11-20T20:30:00Z", "Asia/Tokyo", "today, 05:30"],
  ["2026-11-19T23:30:00Z", "Europe/London", "Thu 19 Nov, 23:30"],
  ["2026-11-23T14:00:00Z", "Europe/London", "Mon 23 Nov, 14:00"],
  ["2026-10-21T12:00:00Z", "UTC", "21 Oct"],
  ["2025-10-21T12:00:00Z", "UTC", "21 Oct 2025"],
])("%s in %s", (at, zone, said) => {
  expect(sayMoment(new Date(at), now, zone)).toBe(said);
});

test("in full it names the zone", () => {
  expect(sayMomentFully(new Date("2026-07-01T08:00:00Z"), "Europe/London")).toBe("Wednesday 1 July 2026 at 09:00 (Europe/London)");
});
