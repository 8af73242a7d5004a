import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractLevels, lintLevels, type Demands, type Freeze } from "./demands";
import { anyDemands, anyFacts, anyFreeze } from "./demands.arbitrary";
import { frozenUntil } from "./freezes";
import { lit } from "./gate";
import { judge } from "./judge";
import { loosens } from "./loosens";
import { usualDemands } from "./usual";
import { withinFreeze } from "./within-freeze";

const base: Demands = {
  ...usualDemands(["staging", "production"], 1),
  dwellMinutes: 60,
  approvals: { count: 2, roles: ["admin"], people: ["ada"], rises: { highRisk: 1, breaking: 1, lintError: 1, dependants: { over: 5, by: 1 } } },
  contract: "nothing breaks",
  checklist: ["Read aloud"],
  suites: ["golden"],
  freezes: [{ name: "Weekend", zone: "UTC", every: { from: { day: 5, time: "16:00" }, until: { day: 1, time: "08:00" } } }],
  releasers: { roles: ["approver"], people: [] },
  glass: { roles: ["owner"], people: [] },
};
const approvals = (more: Partial<Demands["approvals"]>): Partial<Demands> => ({ approvals: { ...base.approvals, ...more } });
const rises = (more: Partial<Demands["approvals"]["rises"]>) => approvals({ rises: { ...base.approvals.rises, ...more } });
const weekend = (zone: string, from: string, until: string): Partial<Demands> => ({ freezes: [{ name: "Weekend", zone, every: { from: { day: 5, time: from }, until: { day: 1, time: until } } }] });

test.for<[string, Partial<Demands>, string]>([
  ["the place before", { from: null }, "It need not be live in “staging” first."],
  ["another place before", { from: "development" }, "It need not be live in “staging” first."],
  ["less time there", { dwellMinutes: 30 }, "30 minutes in “staging” will do; so far it was 1 hour."],
  ["no time there", { dwellMinutes: 0 }, "It need not stay in “staging” for 1 hour."],
  ["fewer approvals", approvals({ count: 1 }), "One approval is needed; so far 2."],
  ["no role", approvals({ roles: [] }), "No approval is needed of the role admin."],
  ["another person", approvals({ people: ["mei"] }), "No approval is needed of Ada."],
  ["nothing for risk", rises({ highRisk: 0 }), "0 more approvals where the change is of high risk; so far 1."],
  ["nothing for what breaks", rises({ breaking: 0 }), "where it breaks"],
  ["nothing for errors", rises({ lintError: 0 }), "where the linter finds errors"],
  ["nothing for many dependants", rises({ dependants: null }), "many prompts"],
  ["more dependants", rises({ dependants: { over: 6, by: 1 } }), "many prompts"],
  ["the linter", { lint: "anything" }, "The linter may find anything."],
  ["the contract", { contract: "anything" }, "It may break what callers rely on."],
  ["the checklist", { checklist: ["Names are right"] }, "No longer ticked: “Read aloud”."],
  ["the suites", { suites: [] }, "“golden”"],
  ["the freeze", { freezes: [] }, "No longer frozen for all of “Weekend”, every week from Friday 16:00 until Monday 08:00 in UTC."],
  ["a later freeze", weekend("UTC", "17:00", "09:00"), "No longer frozen"],
  ["a freeze elsewhere", weekend("Europe/Berlin", "12:00", "12:00"), "No longer frozen"],
  ["more who release", { releasers: { roles: ["approver", "admin"], people: [] } }, "Released by approvers and admins; so far by approvers."],
  ["all who release", { releasers: { roles: [], people: [] } }, "Released by owners, admins and approvers; so far by approvers."],
  ["more who break the glass", { glass: { roles: [], people: [] } }, "The glass is broken by admins and owners; so far by owners."],
])("%s is said to be loosened", ([, change, sentence]) => {
  const said = loosens(base, { ...base, ...change }, { people: new Map([["ada", "Ada"]]), environments: new Map() });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(sentence);
});

test.for<[string, Partial<Demands>]>([
  ["nothing", {}],
  ["more time there", { dwellMinutes: 61 }],
  ["more approvals", approvals({ count: 3, roles: ["admin", "owner"], people: ["ada", "mei"] })],
  ["more for risk", rises({ highRisk: 2, dependants: { over: 4, by: 2 } })],
  ["no warnings", { lint: "no warnings" }],
  ["more lines", { checklist: ["Names are right", "Read aloud"], suites: ["refusals", "golden"] }],
  ["a longer freeze", weekend("UTC", "15:00", "09:00")],
  ["a renamed freeze", { freezes: base.freezes.map((freeze) => ({ ...freeze, name: "Wochenende" })) }],
  ["fewer who break the glass", { glass: { roles: ["owner"], people: [] } }],
])("%s loosens nothing", ([, change]) => {
  expect(loosens(base, { ...base, ...change })).toEqual([]);
});

test("to choose among those who may release, or may break the glass, loosens nothing; to name others does", () => {
  const open = usualDemands(["live"], 0);
  expect(loosens(open, { ...open, releasers: { roles: ["admin"], people: [] }, glass: { roles: ["admin"], people: [] } })).toEqual([]);
  expect(loosens(open, { ...open, releasers: { roles: [], people: ["ada"] } })).toEqual(["Released by somebody who left the workspace; so far by owners, admins and approvers."]);
  expect(loosens(open, { ...open, glass: { roles: ["approver"], people: [] } })).not.toEqual([]);
});

describe("whatever is demanded", () => {
  test("what loosens nothing lights no gate that was dark", () => {
    fc.assert(
      fc.property(anyDemands(fc), tightened, anyFacts(fc), (before, tighten, found) => {
        const after = tighten(before);
        expect(loosens(before, after)).toEqual([]);
        const dark = (demanded: Demands) => judge(demanded, found).filter((gate) => !lit(gate)).map(({ kind }) => kind);
        expect(dark(after)).toEqual(expect.arrayContaining(dark(before)));
      }),
      { numRuns: 300 },
    );
  });

  test.for(["dwellMinutes", "lint", "contract", "checklist", "suites", "approvals"] as const)("another %s is looser exactly where it asks for less", (field) => {
    fc.assert(
      fc.property(anyDemands(fc), anyDemands(fc), (before, other) => {
        const after = { ...before, [field]: other[field] };
        expect(loosens(before, after).length === 0).toBe(stricter(before, after));
      }),
      { numRuns: 500 },
    );
  });

  test("to go back on what was tightened is said", () => {
    fc.assert(
      fc.property(anyDemands(fc), tightened, (before, tighten) => {
        const after = tighten(before);
        fc.pre(!stricter(after, before));
        expect(loosens(after, before)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("a freeze within another never holds where the other doesn't", () => {
  const moment = fc.date({ min: new Date("2026-03-05T00:00Z"), max: new Date("2026-04-10T00:00Z"), noInvalidDate: true });
  const longer = anyFreeze(fc).chain((inner) => fc.tuple(fc.constant(inner), fc.oneof(fc.constant(inner), anyFreeze(fc).map((outer): Freeze => ({ ...outer, zone: inner.zone })))));
  fc.assert(
    fc.property(longer, moment, ([inner, outer], at) => {
      fc.pre(withinFreeze(inner, outer) && frozenUntil([inner], at) !== undefined);
      expect(frozenUntil([outer], at)).toBeDefined();
    }),
  );
});

/** Ways to demand more, one after another. */
const ways: ((demanded: Demands) => Demands)[] = [
  (d) => ({ ...d, dwellMinutes: d.dwellMinutes + 30 }),
  (d) => ({ ...d, from: d.from ?? "staging" }),
  (d) => ({ ...d, lint: "no warnings" }),
  (d) => ({ ...d, contract: "nothing breaks" }),
  (d) => ({ ...d, checklist: [...d.checklist, "One more"] }),
  (d) => ({ ...d, suites: [...d.suites, "one more"] }),
  (d) => ({ ...d, freezes: [...d.freezes, { name: "May", zone: "UTC", once: { from: "2026-05-01T00:00", until: "2026-06-01T00:00" } }] }),
  (d) => ({ ...d, approvals: { ...d.approvals, count: d.approvals.count + 1 } }),
  (d) => ({ ...d, approvals: { ...d.approvals, roles: [...d.approvals.roles, "owner"], people: [...d.approvals.people, "zoe"] } }),
  (d) => ({ ...d, approvals: { ...d.approvals, rises: { ...d.approvals.rises, highRisk: d.approvals.rises.highRisk + 1, breaking: d.approvals.rises.breaking + 1, lintError: d.approvals.rises.lintError + 1 } } }),
  (d) => ({ ...d, releasers: d.releasers.roles.length + d.releasers.people.length > 0 ? d.releasers : { roles: ["admin"], people: [] } }),
  (d) => ({ ...d, releasers: d.releasers.roles.length > 1 ? { ...d.releasers, roles: d.releasers.roles.slice(1) } : d.releasers }),
];
const tightened = fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 4 }).map((chosen) => (before: Demands) => chosen.reduce((demanded, way) => way(demanded), before));

const covers = (more: readonly string[], fewer: readonly string[]) => fewer.every((one) => more.includes(one));

/** Field by field, whether the second asks for as much. */
function stricter(before: Demands, after: Demands) {
  const [was, is] = [before.approvals, after.approvals];
  const numbers = ({ dwellMinutes, lint, contract, approvals: { count, rises } }: Demands) => [dwellMinutes, lintLevels.indexOf(lint), contractLevels.indexOf(contract), count, rises.highRisk, rises.breaking, rises.lintError];
  const asks = (dependants: number, { rises }: Demands["approvals"]) => (rises.dependants && dependants > rises.dependants.over ? rises.dependants.by : 0);
  return (
    numbers(after).every((number, at) => number >= (numbers(before)[at] ?? 0)) &&
    [0, 1, 2, 5, 6, 1000].every((dependants) => asks(dependants, is) >= asks(dependants, was)) &&
    covers(is.roles, was.roles) && covers(is.people, was.people) && covers(after.checklist, before.checklist) && covers(after.suites, before.suites)
  );
}
