import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysIn, dayText, problemOfZone } from "./day";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Marquesas"];
const dayIn = (zone: string, at: string) => dayText(daysIn(zone).of(Date.parse(at)));

test.for([
  ["UTC", "2026-11-20T00:00Z", "2026-11-20"],
  ["UTC", "2026-11-19T23:59:59.999Z", "2026-11-19"],
  ["Asia/Kolkata", "2026-11-19T18:29:59Z", "2026-11-19"],
  ["Asia/Kolkata", "2026-11-19T18:30Z", "2026-11-20"],
  ["Asia/Kathmandu", "2026-11-19T18:15Z", "2026-11-20"],
  ["America/New_York", "2026-11-20T04:59Z", "2026-11-19"],
  ["Pacific/Kiritimati", "2026-11-19T10:00Z", "2026-11-20"],
  ["UTC", "1969-12-31T23:59Z", "1969-12-31"],
] as const)("in %s it is at %s the %s", ([zone, at, day]) => {
  expect(dayIn(zone, at)).toBe(day);
});

test.for([
  ["Europe/Berlin", "2026-03-29", 23],
  ["Europe/Berlin", "2026-10-25", 25],
  ["Europe/Berlin", "2026-11-20", 24],
  ["America/New_York", "2026-03-08", 23],
  ["Australia/Lord_Howe", "2026-04-05", 24.5],
  ["Pacific/Apia", "2011-12-30", 0],
] as const)("in %s the %s has %s hours", ([zone, text, hours]) => {
  const day = Date.parse(`${text}T00:00Z`) / 86_400_000;
  const days = daysIn(zone);
  expect((days.start(day + 1) - days.start(day)) / 3_600_000).toBe(hours);
});

describe("whatever the zone", () => {
  const moment = fc.integer({ min: Date.parse("2000-01-01"), max: Date.parse("2060-01-01") });

  test("a moment lies between its day's start and the next one's", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
        const days = daysIn(zone);
        const day = days.of(at);
        expect(days.start(day)).toBeLessThanOrEqual(at);
        expect(days.start(day + 1)).toBeGreaterThan(at);
      }),
    );
  });

  test("it is the day that a calendar there shows", () => {
    const shown = (timeZone: string, at: number) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
        expect(dayText(daysIn(zone).of(at))).toBe(shown(zone, at));
      }),
    );
  });
});

test("much is asked of it and it stays right", () => {
  const days = daysIn("Europe/Berlin");
  const start = Date.parse("2026-01-01T00:00+01:00");
  const asked = Array.from({ length: 25_000 }, (_, at) => days.of(start + at * 900_000) - days.of(start));
  expect(asked.at(-1)).toBe(260);
  expect(asked.every((day, at) => day === (asked[at - 1] ?? 0) || day === (asked[at - 1] ?? 0) + 1)).toBe(true);
});

test("a zone nobody knows is refused", () => {
  expect(zones.map(problemOfZone)).toEqual(zones.map(() => undefined));
  expect(problemOfZone("Europe/Atlantis")).toBe("“Europe/Atlantis” is no time zone we know. Choose one by its city, such as Europe/Berlin.");
  expect(problemOfZone("")).toContain("is no time zone we know");
  expect(() => daysIn("Mars/Olympus")).toThrow("is no time zone we know");
});
