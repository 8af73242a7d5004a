import { expect, test } from "vitest";
import { unknownWords } from "./unknown-words";

test("words that promise nothing are found, wherever a schema stands, and names are not taken for them", () => {
  const schema = {
    type: "object",
    "x-note": "meant",
    properties: { requierd: { type: "string", formt: "date" }, b: { format: "tariff" } },
    $defs: { c: { allOf: [{ maxLenght: 3 }] } },
    enum: [{ anything: 1 }],
    typ: "object",
  };
  const found = unknownWords(schema, ["date"]).map(({ path, what, word }) => `${what} ${word} at ${path}`);
  expect(found.sort()).toEqual(["format tariff at properties/b", "keyword formt at properties/requierd", "keyword maxLenght at $defs/c/allOf/0", "keyword typ at "]);
  expect(unknownWords(true, [])).toEqual([]);
});
