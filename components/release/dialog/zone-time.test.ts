import { expect, test } from "vitest";
import { fieldOf, momentIn } from "./zone-time";

test.each([
  ["2026-11-23T14:00", "Europe/London", "2026-11-23T14:00:00.000Z"],
  ["2026-07-01T09:00", "Europe/London", "2026-07-01T08:00:00.000Z"],
  ["2026-11-21T05:30", "Asia/Tokyo", "2026-11-20T20:30:00.000Z"],
])("%s in %s", (field, zone, at) => {
  expect(momentIn(field, zone)?.toISOString()).toBe(at);
  expect(fieldOf(new Date(at), zone)).toBe(field);
});

test("what is half written is no time", () => {
  expect(momentIn("", "UTC")).toBeUndefined();
});
