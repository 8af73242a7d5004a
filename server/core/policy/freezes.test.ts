import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Freeze } from "./demands";
import { anyFreeze, zones } from "./demands.arbitrary";
import { frozenUntil } from "./freezes";

const weekend: Freeze = { name: "Weekend", zone: "Europe/Berlin", every: { from: { day: 5, time: "16:00" }, until: { day: 1, time: "08:00" } } };
const night = (zone: string, from: string, until: string, day = 7): Freeze => ({ name: "Night", zone, every: { from: { day, time: from }, until: { day, time: until } } });
const once = (zone: string, from: string, until: string): Freeze => ({ name: "Holidays", zone, once: { from, until } });

test.for<[string, Freeze[], string, string | undefined]>([
  ["before it begins", [weekend], "2026-11-20T14:59:59Z", undefined],
  ["as it begins", [weekend], "2026-11-20T15:00:00Z", "2026-11-23T07:00:00Z"],
  ["over the weekend", [weekend], "2026-11-22T03:00:00Z", "2026-11-23T07:00:00Z"],
  ["on Monday before it ends", [weekend], "2026-11-23T06:59:59Z", "2026-11-23T07:00:00Z"],
  ["as it ends", [weekend], "2026-11-23T07:00:00Z", undefined],
  ["over the night in which autumn gives an hour", [weekend], "2026-10-24T12:00:00Z", "2026-10-26T07:00:00Z"],
  ["over the night in which spring takes one", [weekend], "2026-03-28T12:00:00Z", "2026-03-30T06:00:00Z"],
  ["until a time that autumn shows twice", [night("Europe/Berlin", "01:00", "02:30")], "2026-10-25T00:45:00Z", "2026-10-25T01:30:00Z"],
  ["until a time that spring skips", [night("Europe/Berlin", "01:00", "02:30")], "2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z"],
  ["from a time that spring skips", [night("Europe/Berlin", "02:30", "05:00")], "2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z"],
  ["where clocks are turned by half an hour", [night("Australia/Lord_Howe", "01:00", "03:00")], "2026-04-04T15:29:00Z", "2026-04-04T16:30:00Z"],
  ["once", [once("America/New_York", "2026-12-24T18:00", "2026-12-27T00:00")], "2026-12-25T00:00:00Z", "2026-12-27T05:00:00Z"],
  ["once it is over", [once("America/New_York", "2026-12-24T18:00", "2026-12-27T00:00")], "2026-12-27T05:00:00Z", undefined],
  ["into another freeze", [weekend, once("UTC", "2026-11-23T06:00", "2026-11-24T00:00")], "2026-11-22T00:00:00Z", "2026-11-24T00:00:00Z"],
])("%s", ([, freezes, now, until]) => {
  expect(frozenUntil(freezes, new Date(now))?.until?.toISOString()).toBe(until && new Date(until).toISOString());
});

test("it is called what holds longest now, and what never ends says so", () => {
  const now = new Date("2026-11-22T00:00:00Z");
  expect(frozenUntil([night("UTC", "00:00", "01:00"), weekend], now)?.name).toBe("Weekend");
  expect(frozenUntil([weekend, { ...weekend, name: "Week", every: { from: { day: 1, time: "08:00" }, until: { day: 5, time: "16:00" } } }], now)).toEqual({ name: "Weekend", zone: "Europe/Berlin", until: null });
});

const minute = 60_000;
const day = 1440;
/** Each begins nine days before clocks are turned somewhere. */
const starts = ["2026-02-27", "2026-03-20", "2026-03-27", "2026-09-25", "2026-10-16", "2026-10-23"].map((date) => Date.parse(`${date}T00:00Z`));
const length = 18 * day;

interface Minutes {
  first: Map<string, number>;
  last: Map<string, number>;
}
const read = new Map<string, Minutes>();

/** In which minutes a clock shows each time, read one by one. */
function minutesOf(zone: string, start: number): Minutes {
  const known = read.get(`${zone} ${start}`) ?? { first: new Map<string, number>(), last: new Map<string, number>() };
  if (known.first.size > 0) return known;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
  for (let at = 0; at < length; at++) {
    const text = clock.format(start + at * minute).replace(" ", "T");
    if (!known.first.has(text)) known.first.set(text, at);
    known.last.set(text, at);
  }
  read.set(`${zone} ${start}`, known);
  return known;
}

describe("minute by minute", () => {
  /** In the days in which one zone turns its clocks, mostly in those hours. */
  const turn = fc.constantFrom(["Europe/Berlin", "2026-03-20"], ["Europe/Berlin", "2026-10-16"], ["America/New_York", "2026-02-27"], ["America/St_Johns", "2026-10-23"], ["Australia/Lord_Howe", "2026-03-27"], ["Australia/Lord_Howe", "2026-09-25"]);
  const when = fc.record({ turn, at: fc.oneof(fc.integer({ min: 8 * day, max: 11 * day }), fc.integer({ min: 9 * day - 720, max: 9 * day + 720 })) });

  test("a freeze holds from when clocks first show its beginning until they last show its end", () => {
    fc.assert(
      fc.property(fc.array(anyFreeze(fc), { minLength: 1, maxLength: 2 }), when, (some, { turn: [zone = "", date = ""], at }) => {
        const start = Date.parse(`${date}T00:00Z`);
        const freezes = some.map((one, index) => (index === 0 ? { ...one, zone } : one));
        const frozen = Array.from({ length }, () => false);
        for (const one of freezes) for (const [from, until] of spans(one, start)) frozen.fill(true, from, until);
        const end = frozen.indexOf(false, at);
        fc.pre(end >= 0 && end < 17 * day);
        expect(frozenUntil(freezes, new Date(start + at * minute))?.until?.getTime()).toBe(frozen[at] ? start + end * minute : undefined);
      }),
      { numRuns: 600 },
    );
  });

  test("clocks are turned in these days in all zones that turn them", () => {
    const turned = (zone: string) => starts.some((start) => minutesOf(zone, start).first.size < length);
    expect(zones.filter((zone) => !turned(zone))).toEqual(["UTC", "Asia/Kathmandu"]);
  });
});

const later = (text: string, minutes: number) => new Date(Date.parse(`${text}Z`) + minutes * minute).toISOString().slice(0, 16);

function spans(one: Freeze, start: number): [number, number][] {
  const { first, last } = minutesOf(one.zone, start);
  const [earliest = "", latest = ""] = [[...first.keys()].at(0), [...first.keys()].at(-1)];
  // A time that is skipped is shown when the clock goes on.
  const at = (text: string, shown: Map<string, number>): number => (text < earliest ? 0 : text > latest ? length : (shown.get(text) ?? at(later(text, 1), first)));
  if ("once" in one) return [[at(one.once.from, first), at(one.once.until, last)]];
  const { from, until } = one.every;
  const days = (until.day - from.day + 7) % 7;
  const after = days === 0 && until.time <= from.time ? 7 : days;
  const dates = [...new Set([...first.keys()].map((text) => text.slice(0, 10)))].filter((date) => (new Date(`${date}T00:00Z`).getUTCDay() || 7) === from.day);
  return dates.map((date) => [at(`${date}T${from.time}`, first), at(`${later(`${date}T00:00`, after * day).slice(0, 10)}T${until.time}`, last)]);
}
