import { describe, expect, test } from "vitest";
import { compareMessages } from "#server/core/diff/messages";
import type { Block } from "#server/core/version/content";
import { halvesOf } from "./halves";
import { rowsOf, type Row } from "./rows";

const block = (text: string, kind: Block["kind"] = "task"): Block => ({ kind, text });
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `This is line ${from + at} of the text.`).join("\n");

function rows(before: Block[], after: Block[]) {
  const [message] = compareMessages([{ role: "user", blocks: before }], [{ role: "user", blocks: after }]);
  return message ? rowsOf(message) : [];
}

const said = (all: readonly Row[]) => all.map((row) => (row.kind === "fold" ? `fold ${row.lines}` : row.kind === "block" ? `head${row.starts ? "!" : ""}` : `${row.line.kind}${row.starts ? "!" : ""}`));

describe("the rows of a message", () => {
  test("fold what is far from a change, and keep a line on either side", () => {
    expect(said(rows([block(`${numbered(1, 9)}\nGreet them.`)], [block(`${numbered(1, 9)}\nOpen at once with news.`)]))).toEqual(["head", "fold 8", "same", "removed!", "added"]);
    expect(said(rows([block(`Greet them.\n${numbered(1, 9)}`)], [block(`Open at once with news.\n${numbered(1, 9)}`)]))).toEqual(["head", "removed!", "added", "same", "fold 8"]);
  });

  test("leave a short stretch open", () => {
    const [before, after] = ["A wholly old beginning.", "Something new instead."].map((first) => [block(`${first}\n${numbered(1, 4)}\n${first}`)]);
    expect(said(rows(before ?? [], after ?? []))).toEqual(["head", "removed!", "added", "same", "same", "same", "same", "removed!", "added"]);
  });

  test("fold blocks that are the same together, with their heads", () => {
    const [a, b, c] = [block(numbered(1, 4)), block(numbered(5, 9), "format"), block("Greet them.", "tone")];
    expect(said(rows([a, b, c], [a, b, { ...c, off: true }]))).toEqual(["fold 9", "head!", "same"]);
    expect(said(rows([a, b], [a, b]))).toEqual(["fold 9"]);
  });

  test("count a block that came whole, or moved, as one change", () => {
    expect(said(rows([block("Greet them.")], [block("Greet them."), block("One thing.\nAnd another.", "format")]))).toEqual(["head", "same", "head!", "added", "added"]);
  });

  test("hold every line once", () => {
    const all = rows([block(numbered(1, 30))], [block(`${numbered(1, 12)}\nNew.\n${numbered(13, 30)}`)]);
    const lines = all.flatMap((row) => (row.kind === "fold" ? row.rows : [row])).flatMap((row) => (row.kind === "line" ? (row.line.after ?? []) : []));
    expect(lines).toEqual([...Array(31).keys()]);
  });
});

test("side by side, what went stands beside what came", () => {
  const halves = halvesOf(rows([block("Be kind to all.\nGreet them.\nSign it.")], [block("Be kind to all.\nOpen at once with news.\nAnd no pleasantries.\nSign it.")]));
  const text = (row?: { line: { pieces: { text: string }[] } }) => row?.line.pieces.map((piece) => piece.text).join("") ?? "";
  expect(halves.filter(({ head }) => !head).map(({ left, right }) => [text(left), text(right)])).toEqual([
    ["Be kind to all.", "Be kind to all."],
    ["Greet them.", "Open at once with news."],
    ["", "And no pleasantries."],
    ["Sign it.", "Sign it."],
  ]);
});
