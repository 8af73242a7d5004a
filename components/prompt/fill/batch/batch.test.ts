import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyPrompt, type Input, type PromptContent } from "#server/core/version/content";
import { fillingOf } from "./filling-of";
import { moveOf } from "./grid-keys";
import { loaded } from "./loaded";
import { pasted } from "./pasted";
import { problemsIn } from "./problems-in";
import { readerOf } from "./reader";
import { noRows, rowsAfter, type Rows, type RowsAct } from "./rows";

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: false, untrusted: false, ...more });
const inputs = [input("a"), input("b"), input("c")];

const after = (acts: RowsAct[], from: Rows = noRows) => acts.reduce(rowsAfter, from);
const cellsOf = ({ rows }: Rows) => rows.map(({ cells }) => cells);

describe("the rows", () => {
  test("are added, written, filled over and beyond, and removed", () => {
    const three = after([{ kind: "add", at: 0, fillings: [{ cells: { a: "1" } }, { cells: { a: "2" }, segment: "two" }] }, { kind: "add", at: 1, fillings: [{ cells: { a: "new" } }] }]);
    expect(cellsOf(three)).toEqual([{ a: "1" }, { a: "new" }, { a: "2" }]);
    expect(cellsOf(after([{ kind: "write", at: 1, name: "b", cell: "x", joins: false }], three))).toEqual([{ a: "1" }, { a: "new", b: "x" }, { a: "2" }]);
    expect(cellsOf(after([{ kind: "fill", at: 2, cells: [{ b: "p" }, { b: "q" }] }], three))).toEqual([{ a: "1" }, { a: "new" }, { a: "2", b: "p" }, { b: "q" }]);
    expect(cellsOf(after([{ kind: "remove", at: 0 }], three))).toEqual([{ a: "new" }, { a: "2" }]);
  });

  test("take back what was typed into one cell at once", () => {
    const typed = after([{ kind: "add", at: 0, fillings: [{ cells: {} }] }, ...["h", "hi"].map((cell, index): RowsAct => ({ kind: "write", at: 0, name: "a", cell, joins: index > 0 }))]);
    const before = after([{ kind: "back" }], typed);
    expect(cellsOf(before)).toEqual([{}]);
    expect(cellsOf(after([{ kind: "forth" }], before))).toEqual([{ a: "hi" }]);
  });

  const act: fc.Arbitrary<RowsAct> = fc.oneof(
    fc.record({ kind: fc.constant("write" as const), at: fc.nat(4), name: fc.constantFrom("a", "b"), cell: fc.string(), joins: fc.constant(false) }),
    fc.record({ kind: fc.constant("fill" as const), at: fc.nat(4), cells: fc.array(fc.record({ a: fc.string() }), { minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant("add" as const), at: fc.nat(4), fillings: fc.array(fc.constant({ cells: {} }), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("replace" as const), fillings: fc.array(fc.constant({ cells: { a: "z" } }), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("remove" as const), at: fc.nat(4) }),
  );

  test("never share an id, and every act can be taken back and done again", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const states = acts.reduce<Rows[]>((all, one) => [...all, rowsAfter(all.at(-1) ?? noRows, one)], [noRows]);
        const last = states.at(-1) ?? noRows;
        expect(new Set(last.rows.map(({ id }) => id)).size).toBe(last.rows.length);
        const undone = acts.reduce((state) => rowsAfter(state, { kind: "back" }), last);
        expect(undone.rows).toEqual([]);
        expect(acts.reduce((state) => rowsAfter(state, { kind: "forth" }), undone).rows).toEqual(last.rows);
      }),
    );
  });
});

describe("what is pasted", () => {
  test("is laid from the cell on, and says what fell off", () => {
    expect(pasted("1\t2\n3\t4", inputs, { row: 0, column: 1 })).toEqual({ cells: [{ b: "1", c: "2" }, { b: "3", c: "4" }] });
    expect(pasted("1\t2\n3\t4", inputs, { row: 9_999, column: 2 })).toEqual({ cells: [{ c: "1" }], lost: "1 column and 1 row did not fit and were left out." });
  });

  test("goes by its header where it has one", () => {
    expect(pasted("C\ta\n1\t2", inputs, { row: 3, column: 1 })).toEqual({ cells: [{ c: "1", a: "2" }] });
  });

  test("is left to the cell where it is no table", () => {
    expect(pasted("one word", inputs, { row: 0, column: 0 })).toBeUndefined();
  });
});

test("a file keeps its row numbers and says what it left out", () => {
  expect(loaded(new TextEncoder().encode("a,x\n1,2\n\n3,4,5\n"), inputs)).toEqual({
    cells: [{ a: "1" }, {}, { a: "3" }],
    notes: ["Left out, because no input has the name: x.", "Not in the file: b, c.", "Row 4: This row has 3 cells, and the header 2."],
  });
  expect(loaded(new Uint8Array([0xe9]), inputs)).toEqual({ refused: expect.stringContaining("not text in UTF-8") as string });
});

describe("what is wrong in the table", () => {
  const content: PromptContent = { ...emptyPrompt(), inputs: [input("a", { required: true }), input("o", { type: "json" })], messages: [{ role: "user", blocks: [{ kind: "task", text: "{{a}} {{o.b}}" }] }] };
  const reader = readerOf(content, {});
  const { rows } = after([{ kind: "add", at: 0, fillings: [{ cells: { a: "x", o: '{"c": 1}' } }, { cells: { a: " " } }, { cells: { o: "{" } }] }]);

  test("is listed by row and column, but not of blank rows", () => {
    expect(problemsIn(rows, ["a", "o"], reader, new Map()).map(({ at, column }) => [at.row, at.column, column])).toEqual([[2, 0, "a"], [2, 1, "o"]]);
  });

  test("takes in what only rendering found", () => {
    const [first] = rows;
    const rendered = first && reader.rendered(first.cells);
    const unrendered = new Map(rows.flatMap(({ cells }) => [reader.rendered(cells)].flatMap((one) => (one && !one.ok ? [[cells, one.problems] as const] : []))));
    expect(rendered?.ok).toBe(false);
    expect(problemsIn(rows, ["a", "o"], reader, unrendered)).toHaveLength(3);
    expect(problemsIn(rows, ["a", "o"], reader, unrendered)[0]).toMatchObject({ at: { row: 0, column: 1 }, column: "o", sentence: expect.stringContaining("“o.b” is nowhere") as string });
  });

  test("is said once where it lies in the prompt", () => {
    expect(readerOf({ ...content, messages: [{ role: "user", blocks: [{ kind: "task", text: "{{gone}}" }] }] }, {}).broken).toEqual(["“gone” is used here, and no input has this name."]);
  });
});

test("a segment becomes a row, without what the prompt no longer asks for", () => {
  const many = [input("a"), input("xs", { type: "list" })];
  expect(fillingOf({ name: "Leeds", values: { a: "x", xs: ["1; 2", "3"], gone: 1 } }, many)).toEqual({ segment: "Leeds", cells: { a: "x", xs: '["1; 2","3"]' } });
  expect(fillingOf({ name: "Empty", values: null }, many)).toEqual({ segment: "Empty", cells: {} });
});

describe("a key in a cell", () => {
  const size = { rows: 3, columns: 2 };
  const key = (key: string, more = {}) => ({ key, shiftKey: false, altKey: false, mod: false, ...more });
  const whole = { atStart: true, atEnd: true, untouched: true };
  const amid = { atStart: false, atEnd: false, untouched: false };

  test.for([
    [key("ArrowRight"), whole, { row: 0, column: 0 }, { to: { row: 0, column: 1 } }],
    [key("ArrowRight"), whole, { row: 0, column: 1 }, { to: { row: 0, column: 1 } }],
    [key("ArrowRight"), amid, { row: 0, column: 0 }, undefined],
    [key("ArrowDown"), { ...amid, atEnd: true }, { row: 0, column: 1 }, { to: { row: 1, column: 1 } }],
    [key("Enter"), amid, { row: 1, column: 1 }, { to: { row: 2, column: 1 } }],
    [key("Enter"), whole, { row: 2, column: 1 }, { act: "add" }],
    [key("Enter", { shiftKey: true }), whole, { row: 0, column: 0 }, undefined],
    [key("Tab"), amid, { row: 0, column: 1 }, { to: { row: 1, column: 0 } }],
    [key("Tab"), amid, { row: 2, column: 1 }, undefined],
    [key("Tab", { shiftKey: true }), amid, { row: 0, column: 0 }, undefined],
    [key("Escape"), amid, { row: 0, column: 0 }, { act: "leave" }],
    [key("z", { mod: true }), whole, { row: 0, column: 0 }, { act: "back" }],
    [key("z", { mod: true }), amid, { row: 0, column: 0 }, undefined],
    [key("Z", { mod: true, shiftKey: true }), whole, { row: 0, column: 0 }, { act: "forth" }],
    [key("PageDown"), amid, { row: 0, column: 1 }, { to: { row: 2, column: 1 } }],
  ] as const)("%#: $0.key", ([pressed, caret, at, move]) => {
    expect(moveOf(pressed, caret, at, size)).toEqual(move);
  });
});
