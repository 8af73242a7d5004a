import { describe, expect, test } from "vitest";
import { inWords } from "./in-words";
import { usualDemands } from "./usual";

const three = ["development", "staging", "production"];
const names = { people: new Map([["mei", "Mei Tanaka"]]), environments: new Map([["development", "Development"], ["staging", "Staging"]]) };

describe("what is usual", () => {
  test.for([
    [three, 0, ["Nothing is demanded; whoever may release does so at once."]],
    [three, 1, ["It is live in Development first."]],
    [three, 2, ["It is live in Staging first.", "1 person other than its authors approves it.", "1 more person approves where the change is of high risk.", "The linter finds no errors."]],
    [["live"], 0, ["1 person other than its authors approves it.", "1 more person approves where the change is of high risk.", "The linter finds no errors."]],
  ] as const)("of %o, place %i", ([pipeline, place, said]) => {
    expect(inWords(usualDemands(pipeline, place), names)).toEqual(said);
  });
});

test("nothing is said to be nothing", () => {
  expect(inWords({ ...usualDemands(three, 1), from: null })).toEqual(["Nothing is demanded; whoever may release does so at once."]);
});

test("each demand is said in a sentence", () => {
  const usual = usualDemands(three, 2);
  const said = inWords(
    {
      ...usual,
      dwellMinutes: 2 * 1440 + 61,
      approvals: { count: 2, roles: ["admin"], people: ["mei", "gone"], rises: { highRisk: 0, breaking: 2, lintError: 1, dependants: { over: 10, by: 1 } } },
      lint: "no warnings",
      contract: "nothing breaks",
      checklist: ["Read aloud", "Names are right"],
      suites: ["golden"],
      freezes: [
        { name: "Weekend", zone: "Europe/Berlin", every: { from: { day: 5, time: "16:00" }, until: { day: 1, time: "08:00" } } },
        { name: "Holidays", zone: "UTC", once: { from: "2026-12-24T18:00", until: "2027-01-02T00:00" } },
      ],
      releasers: { roles: ["approver", "admin"], people: ["mei"] },
      glass: { roles: ["owner"], people: [] },
    },
    names,
  );
  expect(said).toEqual([
    "It has been live in Staging for at least 2 days, 1 hour and 1 minute.",
    "2 people other than its authors approve it.",
    "Somebody with the role admin approves it.",
    "Mei Tanaka and somebody who left the workspace approve it.",
    "2 more people approve where it breaks what callers rely on.",
    "1 more person approves where the linter finds errors.",
    "1 more person approves where more than 10 prompts and workflows depend on it.",
    "The linter finds neither errors nor warnings.",
    "Nothing breaks for those who call it.",
    "Ticked on the change: “Read aloud”, “Names are right”.",
    "These suites hold: “golden”.",
    "Nothing is released in “Weekend”, every week from Friday 16:00 until Monday 08:00 in Europe/Berlin.",
    "Nothing is released in “Holidays”, from 24 December 2026 18:00 until 2 January 2027 00:00 in UTC.",
    "Released by approvers, admins and Mei Tanaka.",
    "The glass is broken by owners.",
  ]);
});
