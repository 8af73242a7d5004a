import { expect, test } from "vitest";
import { suspects, type Movement } from "./suspects";

const day = (at: number) => new Date(Date.UTC(2026, 10, at));
const movement = (version: string, at: number, more: Partial<Movement> = {}): Movement => ({
  ...{ id: `${version}@${at}`, kind: "promotion", at: day(at), versionId: version, version, place: "Production", replaced: "1.0.0", risk: "low" },
  ...{ unreviewed: false, unvalidated: false, brokeGlass: false },
  ...more,
});
const ids = (movements: Movement[], at: number, ran?: string) => suspects(movements, day(at), ran).map(({ releaseId }) => releaseId);

test("the newest that was live at the moment is suspect, and nothing that came after", () => {
  const line = [movement("1.1.0", 2), movement("1.2.0", 5), movement("1.3.0", 9)];
  expect(ids(line, 7)).toEqual(["1.2.0@5", "1.1.0@2"]);
  expect(ids(line, 1)).toEqual([]);
  expect(ids(line.toReversed(), 9)[0]).toBe("1.3.0@9");
});

test("one just before it that changed something much graver is more suspect", () => {
  expect(ids([movement("1.1.0", 2, { risk: "high" }), movement("1.2.0", 5)], 7)).toEqual(["1.1.0@2", "1.2.0@5"]);
  expect(ids([movement("1.1.0", 2, { risk: "high" }), movement("1.2.0", 5, { risk: "medium" })], 7)[0]).toBe("1.2.0@5");
  expect(ids([movement("1.1.0", 2, { risk: "high" }), movement("1.2.0", 3), movement("1.3.0", 5)], 7)[0]).toBe("1.3.0@5");
});

test("what nobody else had read weighs twice", () => {
  const line = [movement("1.1.0", 2, { risk: "medium", unreviewed: true }), movement("1.2.0", 5)];
  expect(ids(line, 7)[0]).toBe("1.1.0@2");
  expect(suspects(line, day(7))[0]?.reason).toBe("1.1.0 went live in Production, in place of 1.0.0, and its text was still part of what was live. What it changed was of medium risk. Besides, nobody but its author had read it.");
});

test("what was taken back before did no harm", () => {
  const line = [movement("1.1.0", 2), movement("1.2.0", 3, { risk: "high" }), movement("1.1.0", 4, { kind: "rollback" })];
  expect(ids(line, 3)[0]).toBe("1.2.0@3");
  expect(ids(line, 5)).toEqual(["1.1.0@2"]);
});

test("a rollback to what is not known to have been live is suspect itself", () => {
  expect(ids([movement("1.2.0", 3), movement("0.9.0", 4, { kind: "rollback", unvalidated: true })], 5)[0]).toBe("0.9.0@4");
});

test("what went live after the text that ran can't have been in it", () => {
  const line = [movement("1.1.0", 2), movement("1.2.0", 5)];
  expect(ids(line, 7, "1.1.0")).toEqual(["1.1.0@2"]);
  expect(suspects(line, day(7), "1.1.0")[0]?.reason).toContain("the output was made with it");
  expect(ids(line, 7, "none of these")[0]).toBe("1.2.0@5");
});

test("the first of all says that it replaced nothing", () => {
  expect(suspects([movement("1.0.0", 1, { replaced: undefined })], day(2))[0]?.reason).toBe("1.0.0 went live in Production, the first to be live there, and it was live at that moment.");
});
