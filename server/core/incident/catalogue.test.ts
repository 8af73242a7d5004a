import { expect, test } from "vitest";
import { riskKinds } from "#server/core/change/finding";
import { rules } from "#server/core/lint/rules";
import { detectorIds } from "#server/core/redact/detector";
import { failureMode, failureModes } from "./catalogue";
import { demanded, rooms, type Reference } from "./guard";

const ruleIds = rules.map(({ id }) => id);

/** Whether Galley has what a guard names. */
function exists(reference: Reference): boolean {
  if (reference.by === "lint") return ruleIds.includes(reference.rule);
  if (reference.by === "change risk") return riskKinds.includes(reference.kind);
  if (reference.by === "redaction") return detectorIds.includes(reference.detector);
  if (reference.by === "policy") return demanded.includes(reference.demand);
  if (reference.by === "room") return rooms.includes(reference.room);
  return true;
}

test("there are enough failures to know one's own among them, each by one name", () => {
  expect(failureModes.length).toBeGreaterThanOrEqual(24);
  expect(new Set(failureModes.map(({ id }) => id)).size).toBe(failureModes.length);
  expect(new Set(failureModes.map(({ name }) => name)).size).toBe(failureModes.length);
  expect(failureMode("wrong-window-paste")?.name).toBe("Pasted into the wrong window");
  expect(failureMode("none")).toBeUndefined();
});

test.for(failureModes)("$id says how it happens, how it shows and what guards there are, and names each guard once", ({ story, signs, guards }) => {
  expect(story).toMatch(/^[A-Z“].+\.$/);
  expect(signs.length).toBeGreaterThanOrEqual(2);
  for (const sign of signs) expect(sign).toMatch(/^[A-Z“].+\.$/);
  expect(guards.length).toBeGreaterThan(0);
  expect(guards.map(({ reference }) => reference).filter((reference) => !exists(reference))).toEqual([]);
  expect(new Set(guards.map(({ reference }) => JSON.stringify(reference))).size).toBe(guards.length);
});

test("every kind of change risk guards against something, and so does every demand and room", () => {
  const named = failureModes.flatMap(({ guards }) => guards.map(({ reference }) => JSON.stringify(reference)));
  for (const kind of riskKinds) expect(named).toContain(JSON.stringify({ by: "change risk", kind }));
  for (const demand of demanded) expect(named).toContain(JSON.stringify({ by: "policy", demand }));
  for (const room of rooms) expect(named).toContain(JSON.stringify({ by: "room", room }));
});
