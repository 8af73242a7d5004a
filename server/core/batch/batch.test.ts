import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render } from "#server/core/template/render";
import { emptyPrompt, type Input, type PromptContent } from "#server/core/version/content";
import { pastedCells } from "./cells";
import { decoded } from "./decoded";
import { readTable } from "./read-table";
import { renderRows } from "./render-rows";
import { isBlank, type Cells } from "./row";
import { writeTable } from "./write-table";

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: false, untrusted: false, ...more });
const inputs = [input("first_name", { required: true }), input("age", { type: "number" }), input("Note", { untrusted: true })];

function read(text: string) {
  const result = readTable(text, inputs);
  return result.ok ? result.table : result.sentence;
}

describe("a table", () => {
  test.for([
    ["comma", '\uFEFFFirst_Name,AGE,note\r\n"Ana, ""the"" first",31,"two\r\nlines"\r\n'],
    ["semicolon", 'first_name;age;note\n"Ana, ""the"" first";31;"two\nlines"'],
    ["tab", 'first_name\tage\tnote\n"Ana, ""the"" first"\t31\t"two\nlines"\n'],
  ] as const)("divided by %s is read as values", ([, text]) => {
    expect(read(text)).toEqual({
      rows: [{ row: 2, cells: { first_name: 'Ana, "the" first', age: "31", Note: "two\nlines" }, values: { first_name: 'Ana, "the" first', age: 31, Note: "two\nlines" }, problems: [] }],
      problems: [],
      unknown: [],
      missing: [],
    });
  });

  test("names what is wrong by row and column, counted as in the file", () => {
    expect(read("first_name,age,city\nAna,31,Rome\n\n,old,\nBo,7,Oslo,more\n")).toMatchObject({
      unknown: ["city"],
      missing: ["Note"],
      problems: [
        { row: 4, column: "first_name", sentence: "“first_name” is missing." },
        { row: 4, column: "age", sentence: expect.stringContaining("“old” was given") as string },
        { row: 5, column: "4", sentence: "This row has 4 cells, and the header 3." },
      ],
    });
    expect(read("age\n1\n2")).toMatchObject({ problems: [{ row: 1, column: "first_name", sentence: expect.stringContaining("no column “first_name”") as string }] });
  });

  test.for([
    ["a,b\n1,2", "None of its columns"],
    ["", "None of its columns"],
    ["age,Age\n1,2", "Two columns are called “age”"],
    ['first_name\nAna\n"Bo', "In row 3 a quotation mark"],
    [`age\n${"1\n".repeat(10_001)}`, "It has 10,001 rows, and a batch takes 10,000"],
  ] as const)("%# is refused as a whole", ([text, sentence]) => {
    expect(read(text)).toContain(sentence);
  });

  test("of a column of lists is not divided at their semicolons", () => {
    const result = readTable("xs\na; b\nc; d", [input("xs", { type: "list" })]);
    expect(result.ok && result.table.rows.map(({ values }) => values)).toEqual([{ xs: ["a", "b"] }, { xs: ["c", "d"] }]);
  });
});

test("what is pasted is cells, and prose stays prose", () => {
  expect(pastedCells('a\t"two\nlines"\r\nb\tc\r\n')).toEqual([["a", "two\nlines"], ["b", "c"]]);
  expect(pastedCells('"Yes," she said\tthen')).toEqual([['"Yes," she said', "then"]]);
  expect(pastedCells("one, two; three")).toEqual([["one, two; three"]]);
});

test("a file is UTF-8, or says otherwise, or is refused", () => {
  expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]))).toBe("é");
  expect(decoded(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe("é");
  expect(decoded(new Uint8Array([0xe9, 0x2c]))).toBeUndefined();
});

describe("what is written", () => {
  const content: PromptContent = { ...emptyPrompt(), style: "plain", inputs, messages: [{ role: "user", blocks: [{ kind: "task", text: "{{Note}} {{first_name}}" }] }] };

  test("can't run in a spreadsheet, where strangers wrote it", () => {
    const cells = { first_name: "=trusted", age: "-5", Note: "=HYPERLINK(1)" };
    const { csv, guarded } = writeTable(inputs, [{ cells, rendered: render(content, { first_name: "=trusted", age: -5, Note: cells.Note }) }]);
    expect(csv).toBe("\uFEFFfirst_name,age,Note,prompt\r\n=trusted,-5,'=HYPERLINK(1),'=HYPERLINK(1) =trusted\r\n");
    expect(guarded).toBe(2);

    const ours: PromptContent = { ...content, messages: [{ role: "user", blocks: [{ kind: "task", text: "- {{Note}}" }] }] };
    expect(writeTable(inputs, [{ cells: {}, rendered: render(ours, { first_name: "Ana", Note: "hi" }) }]).csv).toContain(",- hi");
  });

  test("says what kept a row from being rendered", () => {
    const rows: { cells: Cells }[] = [{ cells: { first_name: "Ana" } }, { cells: {} }];
    const rendered = [...renderRows(content, rows.map(({ cells }) => cells))];
    expect(writeTable(inputs, rows.map((row, at) => ({ ...row, rendered: rendered[at] }))).csv).toBe('\uFEFFfirst_name,age,Note,prompt,problem\r\nAna,,," Ana",\r\n,,,,“first_name” is missing.\r\n');
  });

  test("reads as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\t", "'", "=", "+", "-", "@", " ", "é", "\uFEFF"), maxLength: 8 });
    const row = fc.record({ first_name: cell, age: fc.integer().map(String), Note: cell });
    fc.assert(
      fc.property(fc.array(row.filter((cells) => !isBlank(cells)), { minLength: 1, maxLength: 6 }), (rows: Cells[]) => {
        const result = readTable(writeTable(inputs, rows.map((cells) => ({ cells }))).csv, inputs);
        expect(result.ok && result.table.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});
