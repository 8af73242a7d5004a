import { expect, test } from "vitest";
import { indented, readingsOf, xmlIndented } from "./read-as";

test.for([
  ['{"a":1}', "json"],
  ["[1, 2]", "json"],
  ["{not json", "plain"],
  ["<answer><name>Ada</name></answer>", "xml"],
  ["# Title\n\nText", "markdown"],
  ["So:\n- one", "markdown"],
  ["It is **good**.", "markdown"],
  ["Dear Ada,\n\nyour money is on its way.", "plain"],
  ["", "plain"],
] as const)("%s is read as %s first", ([text, reading]) => {
  expect(readingsOf(text)[0]).toBe(reading);
  expect(readingsOf(text)).toContain("plain");
});

test("JSON is laid out, and what is none is not", () => {
  expect(indented('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(indented("{")).toBeUndefined();
});

test("XML is laid out as deep as it stands", () => {
  expect(xmlIndented('<?xml version="1.0"?><a><b>one</b><c/><d><e>two</e></d></a>')).toBe('<?xml version="1.0"?>\n<a>\n  <b>one</b>\n  <c/>\n  <d>\n    <e>two</e>\n  </d>\n</a>');
});

test("broken XML loses nothing", () => {
  expect(xmlIndented("</a><b>x < y</c>").replace(/\s/g, "")).toBe("</a><b>x<y</c>");
});
