import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Demands } from "./demands";
import { anyDemands, anyFacts } from "./demands.arbitrary";
import type { Approval, Facts } from "./facts";
import { gateKinds, lit, type GateKind } from "./gate";
import { judge } from "./judge";
import { usualDemands } from "./usual";

const nothing = usualDemands(["development", "production"], 0);
const now = new Date("2026-11-20T17:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const by = (id: string, more: Partial<Approval> = {}): Approval => ({ id, name: id, roles: ["approver"], mayApprove: true, at: ago(5), ...more });

const plain: Facts = {
  now,
  prompt: { key: "reply", name: "Reply" },
  version: "2.3.0",
  environment: { key: "production", name: "Production" },
  source: { name: "Staging", liveSince: ago(90) },
  approvals: [],
  authors: new Map([["Ada", "Ada"]]),
  takenBackAt: null,
  risk: "low",
  breaking: [],
  lint: { errors: 0, warnings: 0 },
  dependants: 0,
  alone: false,
  ticked: [],
  named: new Map([["Mei", "Mei"], ["Ada", "Ada"]]),
  releaser: { id: "Tom", roles: ["approver"], mayRelease: true },
};

const approvals = (more: Partial<Demands["approvals"]>): Partial<Demands> => ({ approvals: { ...nothing.approvals, ...more } });
const rises = { highRisk: 1, breaking: 1, lintError: 1, dependants: { over: 5, by: 1 } };
const weekend = { name: "Weekend", zone: "Europe/Berlin", every: { from: { day: 5, time: "16:00" }, until: { day: 1, time: "08:00" } } };

const cases: [kind: GateKind, demands: Partial<Demands>, facts: Partial<Facts>, verdict: "passed" | "refused" | "not run" | undefined, sentence: string][] = [
  ["releaser", {}, {}, "passed", "Whoever releases this may release to Production."],
  ["releaser", {}, { releaser: { ...plain.releaser, mayRelease: false } }, "refused", "needs a role that releases"],
  ["releaser", { releasers: { roles: ["admin"], people: ["Mei"] } }, {}, "refused", "Only admins and Mei release to Production. Ask admins or Mei."],
  ["releaser", { releasers: { roles: ["approver"], people: [] } }, {}, "passed", "may release"],
  ["releaser", { releasers: { roles: [], people: ["Tom"] } }, {}, "passed", "may release"],
  ["releaser", { releasers: { roles: [], people: ["Tom"] } }, { releaser: { ...plain.releaser, mayRelease: false } }, "passed", "may release"],

  ["source", {}, { source: undefined }, undefined, ""],
  ["source", { from: "staging" }, {}, "passed", "2.3.0 is live in Staging."],
  ["source", { from: "staging" }, { source: { name: "Staging", liveSince: null } }, "refused", "2.3.0 is not live in Staging. Release it there first."],
  ["source", { from: "staging" }, { source: undefined }, "refused", "there is no such place"],
  ["dwell", { from: "staging", dwellMinutes: 0 }, {}, undefined, ""],
  ["dwell", { from: "staging", dwellMinutes: 90 }, {}, "passed", "live in Staging for 1 hour and 30 minutes"],
  ["dwell", { from: "staging", dwellMinutes: 91 }, {}, "refused", "; 1 minute to go."],
  ["dwell", { from: "staging", dwellMinutes: 1440 + 90 }, {}, "refused", "; 1 day to go."],
  ["dwell", { from: "staging", dwellMinutes: 60 }, { source: { name: "Staging", liveSince: null } }, "refused", "is not live there"],

  ["approvals", {}, {}, "passed", "No approval is needed."],
  ["approvals", approvals({ count: 1 }), {}, "refused", "1 approval is needed (1 is asked of every version), none is given. Ask for 1 more review."],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Mei")] }, "passed", "Approved by Mei."],
  ["approvals", approvals({ count: 2 }), { approvals: [by("Mei"), by("Mei")] }, "refused", "1 is given"],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Ada")] }, "refused", "Not counted: Ada answers for text of it."],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Mei", { mayApprove: false })] }, "refused", "Not counted: Mei may not approve in this folder."],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Mei")], takenBackAt: ago(5) }, "refused", "Not counted: Mei approved before it was taken back from Production."],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Mei")], takenBackAt: ago(6) }, "passed", "Approved by Mei."],
  ["approvals", approvals({ count: 1 }), { approvals: [by("Mei"), by("Ada")] }, "passed", "Approved by Mei. Not counted: Ada answers for text of it."],
  ["approvals", approvals({ roles: ["admin", "approver"] }), { approvals: [by("Mei")] }, "refused", "Somebody with the role admin must approve."],
  ["approvals", approvals({ roles: ["admin", "approver"] }), { approvals: [by("Mei", { roles: ["admin", "approver"] })] }, "passed", "Approved by Mei."],
  ["approvals", approvals({ people: ["Mei"] }), { approvals: [by("Tom")] }, "refused", "Mei must approve."],
  ["approvals", approvals({ people: ["Mei"] }), { approvals: [by("Mei")] }, "passed", "Approved by Mei."],
  ["approvals", approvals({ people: ["Ada"] }), { approvals: [by("Tom")] }, "refused", "Ada must approve but answers for text of it"],
  ["approvals", approvals({ people: ["gone"] }), { approvals: [by("Tom")] }, "refused", "somebody who left the workspace"],
  ["approvals", approvals({ count: 1, rises }), { approvals: [by("Mei")], risk: "high" }, "refused", "2 approvals are needed (1 is asked of every version; 1 more, as the change is of high risk), 1 is given."],
  ["approvals", approvals({ rises }), { breaking: ["It broke."] }, "refused", "1 more, as it breaks what callers rely on"],
  ["approvals", approvals({ rises }), { lint: { errors: 1, warnings: 0 } }, "refused", "as errors were found"],
  ["approvals", approvals({ rises }), { dependants: 6 }, "refused", "as more than 5 prompts"],
  ["approvals", approvals({ rises }), { dependants: 5, risk: "medium", lint: { errors: 0, warnings: 9 } }, "passed", "No approval is needed."],
  ["approvals", approvals({ count: 3, people: ["Mei"] }), { alone: true }, "passed", "stamped unreviewed"],

  ["taken back", {}, {}, "passed", "never taken back"],
  ["taken back", {}, { takenBackAt: ago(3), approvals: [by("Mei")] }, "refused", "approve it again"],
  ["taken back", {}, { takenBackAt: ago(9), approvals: [by("Mei")] }, "passed", "approved again since by Mei"],
  ["taken back", {}, { takenBackAt: ago(9), approvals: [by("Ada")] }, "refused", "approve it again"],
  ["taken back", {}, { takenBackAt: ago(9), alone: true }, "passed", "nobody else"],

  ["lint", {}, { lint: { errors: 1, warnings: 0 } }, undefined, ""],
  ["lint", { lint: "no errors" }, { lint: { errors: 0, warnings: 2 } }, "passed", "The linter found 2 warnings."],
  ["lint", { lint: "no errors" }, { lint: { errors: 1, warnings: 0 } }, "refused", "The linter found 1 error. No errors are let in"],
  ["lint", { lint: "no warnings" }, { lint: { errors: 0, warnings: 1 } }, "refused", "Neither errors nor warnings"],
  ["lint", { lint: "no warnings" }, {}, "passed", "found nothing"],

  ["contract", {}, { breaking: ["It broke."] }, undefined, ""],
  ["contract", { contract: "nothing breaks" }, { breaking: ["It broke."] }, "refused", "It broke."],
  ["contract", { contract: "nothing breaks" }, {}, "passed", "Nothing breaks"],

  ["checklist", {}, {}, undefined, ""],
  ["checklist", { checklist: ["Read aloud", "Names"] }, { ticked: ["Names"] }, "refused", "1 of 2 on the checklist is not ticked: “Read aloud”."],
  ["checklist", { checklist: ["Names"] }, { ticked: ["Names"] }, "passed", "All of the checklist"],

  ["suites", {}, {}, undefined, ""],
  ["suites", { suites: ["golden"] }, {}, "not run", "“golden” holds, and there are no evals yet that could vouch for it. Take it out of the policy, or break the glass."],

  ["freeze", {}, {}, undefined, ""],
  ["freeze", { freezes: [weekend] }, {}, "refused", "“Weekend” freezes Production until Monday 23 November 2026 at 08:00 in Europe/Berlin."],
  ["freeze", { freezes: [weekend] }, { now: new Date("2026-11-20T14:59:00Z") }, "passed", "not frozen"],
  ["freeze", { freezes: [{ ...weekend, every: { from: { day: 1, time: "00:00" }, until: { day: 1, time: "00:00" } } }] }, {}, "refused", "another freeze always follows"],
];

test.for(cases)("%s of %o, given %o: %s", ([kind, demanded, found, verdict, sentence]) => {
  const gate = judge({ ...nothing, ...demanded }, { ...plain, ...found }).find((one) => one.kind === kind);
  expect(gate?.verdict).toBe(verdict);
  expect(gate?.sentence ?? "").toContain(sentence);
});

test("what nobody else could have read is marked so", () => {
  const marked = (facts: Partial<Facts>) => judge({ ...nothing, ...approvals({ count: 1 }) }, { ...plain, ...facts }).find(({ kind }) => kind === "approvals")?.evidence.unreviewed;
  expect(marked({ alone: true })).toBe(true);
  expect(marked({ approvals: [by("Mei")] })).toBeUndefined();
});

describe("whatever is demanded and found", () => {
  test("gates come in order, the three that are always asked among them", () => {
    fc.assert(
      fc.property(anyDemands(fc), anyFacts(fc), (demanded, found) => {
        const kinds = judge(demanded, found).map(({ kind }) => kind);
        expect(kinds).toEqual(gateKinds.filter((kind) => kinds.includes(kind)));
        expect(kinds).toEqual(expect.arrayContaining(["releaser", "approvals", "taken back"]));
      }),
    );
  });

  test("a suite never passed, as none ran", () => {
    fc.assert(
      fc.property(anyDemands(fc), anyFacts(fc), (demanded, found) => {
        const suites = judge(demanded, found).find(({ kind }) => kind === "suites");
        expect(suites?.verdict).toBe(demanded.suites.length > 0 ? "not run" : undefined);
      }),
    );
  });

  test("no approval of an author lights a gate", () => {
    fc.assert(
      fc.property(anyDemands(fc), anyFacts(fc), (demanded, found) => {
        const without = { ...found, approvals: found.approvals.filter(({ id }) => !found.authors.has(id)) };
        expect(judge(demanded, found).filter(lit).map(({ kind }) => kind)).toEqual(judge(demanded, without).filter(lit).map(({ kind }) => kind));
      }),
    );
  });
});
