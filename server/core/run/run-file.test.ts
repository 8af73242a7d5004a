import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { filedColumns, fileOf, type FiledRun } from "./run-file";

const empty = Object.fromEntries(filedColumns.map((column) => [column, null])) as FiledRun;
const cellsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "").replace(/\r\n$/, ""), { delimiter: ",", newline: "\r\n" }).data;

test("the first part says what the columns are called, and only that one", () => {
  expect(cellsOf(fileOf("csv", [{ ...empty, id: "1" }], true)).map(([id]) => id)).toEqual(["id", "1"]);
  expect(cellsOf(fileOf("csv", [{ ...empty, id: "2" }], false)).map(([id]) => id)).toEqual(["2"]);
  expect(fileOf("csv", [], false)).toBe("");
  expect(cellsOf(fileOf("csv", [], true))).toEqual([[...filedColumns]]);
});

test.for(["=1+1", "+49 30", "-2", "@SUM(A1)", "\t=1", "'=1"])("%s is shown and not run", (output) => {
  const [row] = cellsOf(fileOf("csv", [{ ...empty, output }], false));
  expect(row?.[filedColumns.indexOf("output")]).toBe(`'${output}`);
});

test("numbers stay numbers", () => {
  const [row] = cellsOf(fileOf("csv", [{ ...empty, latencyMs: -5, tags: ["a", "b"] }], false));
  expect([row?.[filedColumns.indexOf("latencyMs")], row?.[filedColumns.indexOf("tags")]]).toEqual(["-5", "a, b"]);
});

test("a line of JSON holds the inputs as they are, and a text that is none as it came", () => {
  const lines = fileOf("jsonl", [{ ...empty, inputs: '{"name":"Ada"}' }, { ...empty, inputs: "not JSON" }, empty], true).trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { inputs: unknown }).inputs)).toEqual([{ name: "Ada" }, "not JSON", null]);
});

test("whatever a text holds, a part is as many rows as it has runs", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', ",", ";", "\r", "\n", "=", "'", "\t", " ", "a", "ü", "\u2028", "\u0000") }), { minLength: 1, maxLength: 5 }), (texts) => {
      const runs = texts.map((output) => ({ ...empty, id: "1", output }));
      expect(cellsOf(fileOf("csv", runs, false))).toHaveLength(runs.length);
      expect(fileOf("jsonl", runs, false).split("\n")).toHaveLength(runs.length + 1);
    }),
  );
});
