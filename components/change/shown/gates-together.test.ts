import { expect, test } from "vitest";
import type { Gate } from "#server/core/policy/gate";
import { gatesTogether, sayAllowed } from "./gates-together";

const gate = (kind: Gate["kind"], verdict: Gate["verdict"], sentence: string): Gate => ({ kind, verdict, sentence, evidence: {} });
const refund = { name: "Refund reply" };
const outage = { name: "Outage reply" };

test("what is the same for all prompts is said once, of none by name", () => {
  const freeze = gate("freeze", "passed", "No freeze.");
  expect(gatesTogether([{ prompt: refund, gates: [freeze] }, { prompt: outage, gates: [freeze] }])).toEqual([freeze]);
});

test("what differs is said of each by name, and the dark gate comes first", () => {
  const [lit, dark] = [gate("lint", "passed", "No errors."), gate("lint", "refused", "One error.")];
  expect(gatesTogether([{ prompt: refund, gates: [lit] }, { prompt: outage, gates: [dark] }])).toEqual([
    { ...dark, of: "Outage reply" },
    { ...lit, of: "Refund reply" },
  ]);
});

test("a gate that did not run is dark", () => {
  expect(sayAllowed([gate("suites", "not run", "No suite ran."), gate("lint", "passed", "No errors.")])).toEqual({ answer: "Not yet.", rest: "One of two gates is dark." });
});

test("only when each is lit it is allowed", () => {
  const [lit, dark] = [gate("lint", "passed", ""), gate("freeze", "refused", "")];
  expect(sayAllowed([lit])).toEqual({ answer: "Yes.", rest: "Its one gate is lit." });
  expect(sayAllowed([lit, lit, lit]).rest).toBe("All three gates are lit.");
  expect(sayAllowed([dark]).rest).toBe("Its one gate is dark.");
  expect(sayAllowed([]).answer).toBe("Yes.");
});
