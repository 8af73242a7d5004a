import { expect, test } from "vitest";
import { fragmentAt } from "./fragment";

const ada = { id: "1", name: "Ada Byron" };

test.for([
  ["Ask @Ad", 7, { start: 4, sought: "Ad" }],
  ["Ask @", 5, { start: 4, sought: "" }],
  ["Ask @Cora Ly", 12, { start: 4, sought: "Cora Ly" }],
  ["@A then more", 2, { start: 0, sought: "A" }],
  ["(@A", 3, { start: 1, sought: "A" }],
  ["mail me@home", 12, undefined],
  ["Ask @Ada Byron now", 18, undefined],
  ["Ask @\nnobody", 12, undefined],
  ["Ask @ nobody", 12, undefined],
  ["Ask Ada", 7, undefined],
] as const)("%j at %i", ([text, caret, found]) => {
  expect(fragmentAt(text, caret, [ada])).toEqual(found);
});
