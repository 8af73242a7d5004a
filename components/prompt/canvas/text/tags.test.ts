import { describe, expect, test } from "vitest";
import { bulletOf } from "./bullet";
import type { Known } from "./known";
import { openAt, tagsIn } from "./tags";
import { standingOf } from "./token-look";

const known: Known = {
  inputs: new Map([
    ["name", { type: "text", untrusted: false }],
    ["note", { type: "long_text", untrusted: true }],
    ["items", { type: "list", untrusted: false }],
  ]),
  snippets: new Map([["brand/voice", { number: "1.3.0" }]]),
};

describe("the tags of a text", () => {
  test.for([
    ["{{name}}", "value", "name", "name"],
    ["{{ name }}", "value", "name", "name"],
    ["{{{name}}}", "value", "name", "name"],
    ["{{& name}}", "value", "name", "& name"],
    ["{{#items}}", "section", "items", "#items"],
    ["{{^items}}", "inverted", "items", "^items"],
    ["{{/ items }}", "end", "items", "/ items"],
    ["{{> brand/voice}}", "snippet", "brand/voice", "> brand/voice"],
    ["{{! a word }}", "comment", "a word", "! a word"],
  ] as const)("%s", ([text, kind, name, shown]) => {
    const [tag] = tagsIn(`a ${text} b`);
    expect(tag).toMatchObject({ kind, name, from: 2, to: 2 + text.length });
    expect(`a ${text} b`.slice(tag?.shownFrom, tag?.shownTo)).toBe(shown);
  });

  test("are none where braces are only text", () => {
    expect(tagsIn("{name} {{ name } }")).toEqual([]);
  });

  test("stand as what is known of them", () => {
    const tags = tagsIn("{{name}} {{note}} {{nobody}} {{#items}}{{title}}{{/items}} {{title}} {{> brand/voice}} {{> brand/nose}} {{name.first}}");
    expect(tags.map((tag) => standingOf(tag, known))).toEqual(["defined", "untrusted", "undefined", "defined", "defined", "defined", "undefined", "snippet", "missing", "defined"]);
  });

  test("are inside no section once an outer one ends, though an inner one was forgotten", () => {
    expect(tagsIn("{{#a}}{{#b}}{{x}}{{/a}}{{x}}").map(({ inside }) => inside)).toEqual([false, true, true, false, false]);
  });

  test("tell which section is still open", () => {
    const text = "{{#a}}{{^b}}x{{/b}}{{#c}}";
    expect([openAt(text, text.length), openAt(text, 13), openAt(text, 3)]).toEqual([["c", "a"], ["b", "a"], []]);
  });
});

test.for([
  ["- one", 2, 18],
  ["  * two", 4, 36],
  ["12. three", 4, 34],
] as const)("the line %j hangs from its bullet", ([line, length, inset]) => {
  expect(bulletOf(line)).toEqual({ length, inset });
});

test.for(["-one", "3 apples", "plain", ""])("the line %j hangs from nothing", (line) => {
  expect(bulletOf(line)).toBeUndefined();
});
