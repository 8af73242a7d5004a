import type fc from "fast-check";
import { contractLevels, lintLevels, type Demands, type Freeze, type Named } from "./demands";
import type { Facts } from "./facts";

type FastCheck = typeof fc;

const roles = ["admin", "approver", "manager"];
const people = ["ada", "mei", "tom"];
export const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"];
/** In the weeks around both turns of the clock in 2026. */
const days = ["2026-03-07", "2026-03-08", "2026-03-28", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2026-11-02"];

const few = (check: FastCheck) => check.integer({ min: 0, max: 2 });
const anyTime = (check: FastCheck) => check.tuple(check.integer({ min: 0, max: 23 }), check.constantFrom(0, 15, 30, 59)).map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const anyNamed = (check: FastCheck): fc.Arbitrary<Named> => check.record({ roles: check.subarray(roles), people: check.subarray(people) });

/** Each week or once; often in the night in which clocks are turned. Fast-check is handed in, so that it stays in tests. */
export function anyFreeze(check: FastCheck): fc.Arbitrary<Freeze> {
  const turning = check.record({ day: check.constant(7), time: check.constantFrom("00:30", "01:15", "01:45", "02:00", "02:30", "03:00") });
  const weekTime = check.oneof(turning, check.record({ day: check.integer({ min: 1, max: 7 }), time: anyTime(check) }));
  const local = check.tuple(check.constantFrom(...days), anyTime(check)).map(([day, time]) => `${day}T${time}`);
  const once = check.tuple(local, local).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));
  const zone = check.constantFrom(...zones);
  return check.oneof(
    check.record({ name: check.constant("Nights"), zone, every: check.record({ from: weekTime, until: weekTime }) }),
    check.record({ name: check.constant("Moving house"), zone, once }),
  );
}

export const anyDemands = (check: FastCheck): fc.Arbitrary<Demands> =>
  check.record({
    from: check.constantFrom(null, "development", "staging"),
    dwellMinutes: check.constantFrom(0, 60, 1440),
    approvals: check.record({
      roles: check.subarray(roles),
      people: check.subarray(people),
      count: few(check),
      rises: check.record({ highRisk: few(check), breaking: few(check), lintError: few(check), dependants: check.option(check.record({ over: check.constantFrom(1, 5), by: few(check) })) }),
    }),
    lint: check.constantFrom(...lintLevels),
    contract: check.constantFrom(...contractLevels),
    checklist: check.subarray(["Read aloud", "Names are right"]),
    suites: check.subarray(["golden", "refusals"]),
    freezes: check.array(anyFreeze(check), { maxLength: 2 }),
    releasers: anyNamed(check),
    glass: anyNamed(check),
  });

export function anyFacts(check: FastCheck): fc.Arbitrary<Facts> {
  const moment = check.date({ min: new Date("2026-03-01T00:00Z"), max: new Date("2026-11-10T00:00Z"), noInvalidDate: true });
  return check.record({
    now: moment,
    prompt: check.constant({ key: "reply", name: "Reply" }),
    version: check.constant("2.3.0"),
    environment: check.constant({ key: "production", name: "Production" }),
    source: check.option(check.record({ name: check.constant("Staging"), liveSince: check.option(moment) }), { nil: undefined }),
    approvals: check.array(check.record({ id: check.constantFrom(...people), name: check.constantFrom("Ada", "Mei", "Tom"), roles: check.subarray(roles), mayApprove: check.boolean(), at: moment }), { maxLength: 4 }),
    authors: check.subarray(people).map((ids) => new Map(ids.map((id) => [id, id]))),
    takenBackAt: check.option(moment),
    risk: check.constantFrom("low", "medium", "high"),
    breaking: check.subarray(["It needs “name” now.", "It no longer takes “tone”."]),
    lint: check.record({ errors: few(check), warnings: few(check) }),
    dependants: check.integer({ min: 0, max: 10 }),
    alone: check.boolean(),
    ticked: check.subarray(["Read aloud", "Names are right"]),
    named: check.constant(new Map(people.map((id) => [id, id]))),
    releaser: check.record({ id: check.constantFrom(...people), roles: check.subarray(roles) }).map((who) => ({ ...who, mayRelease: who.roles.some((role) => role !== "manager") })),
  });
}
