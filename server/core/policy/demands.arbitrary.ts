import fc from "fast-check";
import { contractLevels, lintLevels, type Demands, type Freeze, type Named } from "./demands";
import type { Facts } from "./facts";

const some = <T>(...all: T[]) => fc.subarray(all);
const few = fc.integer({ min: 0, max: 2 });
export const roles = ["admin", "approver", "manager"];
export const people = ["ada", "mei", "tom"];
const named: fc.Arbitrary<Named> = fc.record({ roles: some(...roles), people: some(...people) });

export const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"];
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59)).map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
/** Often in the night in which clocks are turned. */
const turning = fc.record({ day: fc.constant(7), time: fc.constantFrom("00:30", "01:15", "01:45", "02:00", "02:30", "03:00") });
const weekTime = fc.oneof(turning, fc.record({ day: fc.integer({ min: 1, max: 7 }), time }));
const weekly: fc.Arbitrary<Freeze> = fc.record({ name: fc.constant("Nights"), zone: fc.constantFrom(...zones), every: fc.record({ from: weekTime, until: weekTime }) });

/** In the weeks around both turns of the clock in 2026. */
const day = fc.constantFrom("2026-03-07", "2026-03-08", "2026-03-28", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2026-11-02");
const local = fc.tuple(day, time).map(([date, clock]) => `${date}T${clock}`);
const once: fc.Arbitrary<Freeze> = fc.record({ name: fc.constant("Moving house"), zone: fc.constantFrom(...zones), once: fc.tuple(local, local).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a })) });
export const freeze: fc.Arbitrary<Freeze> = fc.oneof(weekly, once);

export const demands: fc.Arbitrary<Demands> = fc.record({
  from: fc.constantFrom(null, "development", "staging"),
  dwellMinutes: fc.constantFrom(0, 60, 1440),
  approvals: fc.record({
    roles: some(...roles),
    people: some(...people),
    count: few,
    rises: fc.record({ highRisk: few, breaking: few, lintError: few, dependants: fc.option(fc.record({ over: fc.constantFrom(1, 5), by: few })) }),
  }),
  lint: fc.constantFrom(...lintLevels),
  contract: fc.constantFrom(...contractLevels),
  checklist: some("Read aloud", "Names are right"),
  suites: some("golden", "refusals"),
  freezes: fc.array(freeze, { maxLength: 2 }),
  releasers: named,
  glass: named,
});

const moment = fc.date({ min: new Date("2026-03-01T00:00Z"), max: new Date("2026-11-10T00:00Z"), noInvalidDate: true });

export const facts: fc.Arbitrary<Facts> = fc.record({
  now: moment,
  prompt: fc.constant({ key: "reply", name: "Reply" }),
  version: fc.constant("2.3.0"),
  environment: fc.constant({ key: "production", name: "Production" }),
  source: fc.option(fc.record({ name: fc.constant("Staging"), liveSince: fc.option(moment) }), { nil: undefined }),
  approvals: fc.array(fc.record({ id: fc.constantFrom(...people), name: fc.constantFrom("Ada", "Mei", "Tom"), roles: some(...roles), mayApprove: fc.boolean(), at: moment }), { maxLength: 4 }),
  authors: some(...people).map((ids) => new Map(ids.map((id) => [id, id]))),
  takenBackAt: fc.option(moment),
  risk: fc.constantFrom("low", "medium", "high"),
  breaking: some("It needs “name” now.", "It no longer takes “tone”."),
  lint: fc.record({ errors: few, warnings: few }),
  dependants: fc.integer({ min: 0, max: 10 }),
  alone: fc.boolean(),
  ticked: some("Read aloud", "Names are right"),
  named: fc.constant(new Map(people.map((id) => [id, id]))),
  releaser: fc.record({ id: fc.constantFrom(...people), roles: some(...roles) }).map((who) => ({ ...who, mayRelease: who.roles.some((role) => role !== "manager") })),
});
