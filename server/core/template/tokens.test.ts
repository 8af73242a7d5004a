import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesIn } from "./names";
import { parse, problemOfTemplate, type Token } from "./tokens";

const values = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => (token.kind === "section" || token.kind === "inverted" ? [token, ...values(token.tokens)] : token.kind === "text" ? [] : [token]));

describe("the names in a text", () => {
  test("come with their kind, their place and the sections around them", () => {
    const text = "a {{ name }} {{#list}}{{.}}{{/list}}{{^none}}{{> brand/voice}}{{/none}} {{{raw}}}";
    expect(namesIn(text).map(({ name, kind, start, end, at, within }) => [name, kind, text.slice(start, end), text.slice(at, at + name.length) === name, within.join()])).toEqual([
      ["name", "value", "{{ name }}", true, ""],
      ["list", "section", "{{#list}}", true, ""],
      [".", "value", "{{.}}", true, "list"],
      ["list", "end", "{{/list}}", true, ""],
      ["none", "inverted", "{{^none}}", true, ""],
      ["brand/voice", "snippet", "{{> brand/voice}}", true, "none"],
      ["none", "end", "{{/none}}", true, ""],
      ["raw", "value", "{{{raw}}}", true, ""],
    ]);
  });

  test("are found around a tag that is still being typed", () => {
    expect(namesIn("{{a}} {{na and {{b}} {{").map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("stand where Mustache itself reads them", () => {
    const piece = fc.constantFrom("text", "{{a}}", "{{ b.c }}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "\n", "  ", "{{! x }}", "{{> k }}", "{{{a}}}", "{{=<% %>=}}", "<%={{ }}=%>", "<% a %>");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const parsed = parse(text);
        expect(parsed.ok).toBe(problemOfTemplate(text) === undefined);
        if (parsed.ok) expect(values(parsed.tokens).map(({ start, end }) => [start, end])).toEqual(namesIn(text).filter(({ kind }) => kind !== "end").map(({ start, end }) => [start, end]));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a problem", () => {
  test.for([
    ["a {{b", "{{"],
    ["a {{b {{c}}", "{{"],
    ["{{}}", "{{}}"],
    ["{{#a}}{{#b}}{{/a}}", "{{/a}}"],
    ["x{{/a}}", "{{/a}}"],
    ["{{> Brand Voice}}", "{{> Brand Voice}}"],
    ["{{=x=}}", "{{=x=}}"],
    [`{{!${" ".repeat(3000)}}}`, `{{!${" ".repeat(3000)}}}`],
    ["{{#a}}".repeat(40), "{{#a}}"],
  ] as const)("%# has a sentence and its place", ([text, place]) => {
    const problem = problemOfTemplate(text);
    expect(problem && text.slice(problem.start, problem.end)).toBe(place);
    expect(problem?.sentence).toMatch(/\.$/);
  });
});
