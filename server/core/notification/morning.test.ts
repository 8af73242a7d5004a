import fc from "fast-check";
import { expect, test } from "vitest";
import { lastMorning } from "./morning";

const at = (zone: string, now: string) => new Date(lastMorning(zone, Date.parse(now))).toISOString();

test.for([
  ["UTC", "2026-11-20T08:00:00Z", "2026-11-20T08:00:00.000Z"],
  ["UTC", "2026-11-20T07:59:59.999Z", "2026-11-19T08:00:00.000Z"],
  ["Europe/Berlin", "2026-11-20T12:00:00Z", "2026-11-20T07:00:00.000Z"],
  ["America/New_York", "2026-11-20T12:00:00Z", "2026-11-19T13:00:00.000Z"],
  ["Asia/Kathmandu", "2026-11-20T12:00:00Z", "2026-11-20T02:15:00.000Z"],
  ["Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-29T06:00:00.000Z"],
  ["Europe/Berlin", "2026-10-25T12:00:00Z", "2026-10-25T07:00:00.000Z"],
] as const)("in %s at %s the last morning was %s", ([zone, now, morning]) => {
  expect(at(zone, now)).toBe(morning);
});

test("the last morning is behind us, by a day at most, and it is eight there", () => {
  const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "Africa/Casablanca");
  const now = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
  fc.assert(
    fc.property(zone, now, (zone, now) => {
      const morning = lastMorning(zone, now);
      expect(morning).toBeLessThanOrEqual(now);
      expect(now - morning).toBeLessThan(26 * 3_600_000);
      expect(new Date(morning).toLocaleString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" })).toBe("08:00");
    }),
  );
});
