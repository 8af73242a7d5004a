import { describe, expect, test } from "vitest";
import type { Finding } from "#server/core/lint/finding";
import { done } from "#components/prompt/canvas/model/canvas";
import { blocksOf, modelOf } from "#components/prompt/canvas/model/model";
import { markedBlocks, steadily } from "./marked";
import { findingsIn, stillFound } from "./placed";
import type { Linted } from "./use-lint";

const model = modelOf({ kind: "prompt", style: "plain", messages: [{ role: "user", blocks: [{ kind: "task", text: "Be warm." }, { kind: "tone", text: "Be cool." }] }], inputs: [] });
const [task = "", tone = ""] = blocksOf(model).map(({ id }) => id);
const finding = (block: number, start: number, end: number, more: Partial<Finding> = {}): Finding => ({ rule: "vague", title: "Vague", severity: "warning", message: "It is vague.", place: { message: 0, block, start, end }, quote: "x", ...more });
const linted = (...findings: Finding[]): Linted => ({ model, findings });
const marks = (of: Linted | undefined, now = model) => Object.fromEntries([...markedBlocks(now.messages, of, [])].map(([block, its]) => [block, its.marks]));

describe("marks", () => {
  test("stand where something was found, and nowhere in what was read and found clean", () => {
    expect(marks(linted(finding(0, 3, 7)))).toEqual({ [task]: [{ from: 3, to: 7, kind: "warning" }], [tone]: [] });
  });

  test("are not said of a text that has moved on", () => {
    const later = done(model, { do: "write", block: task, text: "Be very warm." });
    expect(marks(linted(finding(0, 3, 7)), later)).toEqual({ [tone]: [] });
    const found = { block: task, from: 0, to: 2 };
    expect(markedBlocks(later.messages, linted(finding(0, 3, 7)), [found]).get(task)).toEqual({ text: "Be very warm.", marks: [{ from: 0, to: 2, kind: "match" }] });
  });

  test("leave out what was suppressed, and what stands in a variant that is not on the sheet", () => {
    expect(marks(linted(finding(0, 3, 7, { suppressed: "It is meant" }), finding(1, 0, 2, { place: { variant: 0, message: 0, block: 1, start: 0, end: 2 } })))).toEqual({ [task]: [], [tone]: [] });
  });

  test("keep their place among found words", () => {
    const here = { block: tone, from: 0, to: 2 };
    expect(markedBlocks(model.messages, undefined, [here], here).get(tone)?.marks).toEqual([{ from: 0, to: 2, kind: "here" }]);
  });

  test("are the same object as long as they say the same", () => {
    const steady = steadily();
    const before = steady(markedBlocks(model.messages, linted(finding(0, 3, 7)), []));
    const after = steady(markedBlocks(model.messages, linted(finding(0, 3, 7), finding(1, 0, 2)), []));
    expect([after.get(task) === before.get(task), after.get(tone) === before.get(tone)]).toEqual([true, false]);
  });
});

describe("a shown finding", () => {
  test("is looked up again after each reading, and goes with its cause", () => {
    const moved = finding(0, 4, 8);
    expect(stillFound(linted(finding(1, 4, 8), moved), { block: task, finding: finding(0, 3, 7) })).toEqual({ block: task, finding: moved });
    expect(stillFound(linted(finding(1, 3, 7)), { block: task, finding: finding(0, 3, 7) })).toBeUndefined();
  });

  test("at the caret comes first", () => {
    const [first, second] = [finding(0, 0, 2), finding(0, 3, 7)];
    expect(findingsIn(linted(first, second), task, 5)).toEqual([second, first]);
  });
});
