import { expect, test } from "vitest";
import { addressesIn } from "./addresses";

test.each([
  ["one", "mei@larkfield.example", ["mei@larkfield.example"]],
  ["one per line, with commas or semicolons", "a@x.example\nb@x.example, c@x.example; d@x.example", ["a@x.example", "b@x.example", "c@x.example", "d@x.example"]],
  ["as a letter's header has them", "Mei Tanaka <Mei@x.example>, \"Menon, Ravi\" <ravi@x.example>", ["mei@x.example", "ravi@x.example"]],
  ["each once", "a@x.example A@X.example", ["a@x.example"]],
  ["nothing", " \n,; ", []],
])("addresses are found: %s", (_, text, found) => {
  expect(addressesIn(text)).toEqual(found);
});
