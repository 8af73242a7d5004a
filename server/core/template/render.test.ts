import fc from "fast-check";
import Mustache from "mustache";
import { describe, expect, test } from "vitest";
import { emptyPrompt, type Input, type Json, type PromptContent } from "#server/core/version/content";
import { render, type Values } from "./render";

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: true, untrusted: false, ...more });

function prompt(text: string, inputs: Input[] = [], more: Partial<PromptContent> = {}): PromptContent {
  return { ...emptyPrompt(), style: "plain", messages: [{ role: "user", blocks: [{ kind: "task", text }] }], inputs, ...more };
}

function textOf(content: PromptContent, values: Values = {}): string {
  const rendered = render(content, values);
  return rendered.ok ? rendered.messages.map(({ text }) => text).join("\n---\n") : rendered.problems.map(({ sentence }) => sentence).join("\n");
}

const lines: Json = [{ item: "Rye", price: 4 }, { item: "Bun", price: 1.5 }];

describe("what is rendered", () => {
  test.for<[string, Input[], Record<string, Json>, string]>([
    ["Hi {{name}}!", [input("name")], { name: "Ana & <Bo>" }, "Hi Ana & <Bo>!"],
    ["{{{a}}} {{&a}}", [input("a")], { a: "{{b}}" }, "{{b}} {{b}}"],
    ["{{a}}{{b}}", [input("a"), input("b", { required: false })], { a: "x" }, "x"],
    ["{{a}}", [input("a", { required: false, default: "by itself" })], {}, "by itself"],
    ["{{n}} {{yes}} {{day}}", [input("n", { type: "number" }), input("yes", { type: "boolean" }), input("day", { type: "date" })], { n: 0.5, yes: false, day: "2026-11-20" }, "0.5 false 2026-11-20"],
    ["{{xs}}", [input("xs", { type: "list" })], { xs: ["a", "b"] }, "a, b"],
    ["{{#xs}}\n- {{.}}\n{{/xs}}\nend", [input("xs", { type: "list" })], { xs: ["a", "b"] }, "- a\n- b\nend"],
    ["{{^xs}}none{{/xs}}", [input("xs", { type: "list", required: false })], {}, "none"],
    ["{{#a}}{{.}}{{/a}}{{^a}}no{{/a}}", [input("a", { required: false })], {}, "no"],
    ["{{#yes}}{{a}}{{/yes}}", [input("yes", { type: "boolean" }), input("a")], { yes: true, a: "x" }, "x"],
    ["{{o}}", [input("o", { type: "json" })], { o: { a: [1, "x"] } }, '{"a":[1,"x"]}'],
    ["{{o.a.b}}", [input("o", { type: "json" })], { o: { a: { b: 1 } } }, "1"],
    ["{{#o}}{{item}} {{price}}{{cur}};{{/o}}", [input("o", { type: "json" }), input("cur")], { o: lines, cur: "€" }, "Rye 4€;Bun 1.5€;"],
    ["{{#o}}{{#gone}}x{{/gone}}{{^gone}}y{{/gone}}{{/o}}", [input("o", { type: "json" })], { o: {} }, "y"],
    ["{{#o}}{{#lines}}{{name}} of {{shop}}, {{/lines}}{{name}}{{/o}}", [input("o", { type: "json" })], { o: { name: "Larkfield", shop: "Mill", lines: [{ name: "Rye" }] } }, "Rye of Mill, Larkfield"],
    ["{{#xs}}{{#yes}}{{.}}{{/yes}}{{/xs}}", [input("xs", { type: "list" }), input("yes", { type: "boolean" })], { xs: ["a", "b"], yes: true }, "ab"],
    ["a {{! not said }}b", [], {}, "a b"],
    ["{{=<% %>=}}{{a}} <% a %><%={{ }}=%> {{a}}", [input("a")], { a: "x" }, "{{a}} x x"],
  ])("%s", ([text, inputs, values, expected]) => {
    expect(textOf(prompt(text, inputs), values)).toBe(expected);
  });

  test.for([
    ["plain", "Be kind.\n\nGreet."],
    ["markdown", "# Role\nBe kind.\n\n# House rules\nGreet."],
    ["xml", "<role>\nBe kind.\n</role>\n\n<house_rules>\nGreet.\n</house_rules>"],
  ] as const)("in the style %s, without what is off or says nothing", ([style, expected]) => {
    const blocks = [
      { kind: "role" as const, text: "Be kind." },
      { kind: "tone" as const, text: "{{undeclared}}", off: true as const },
      { kind: "custom" as const, title: "House rules", text: "Greet." },
      { kind: "context" as const, text: "{{#note}}They wrote: {{.}}{{/note}}" },
    ];
    const content: PromptContent = { ...prompt("", [input("note", { required: false })]), style, messages: [{ role: "system", blocks }] };
    expect(textOf(content)).toBe(expected);
    expect(textOf({ ...content, style: "plain", variants: [{ family: "claude", style }] })).not.toContain("#");
    const claude = render({ ...content, style: "plain", variants: [{ family: "claude", style }] }, {}, { family: "claude" });
    expect(claude).toMatchObject({ ok: true, messages: [{ text: expected }] });
  });

  test("says where each value stands", () => {
    const content = prompt("To {{name}}: {{note}}", [input("name"), input("note", { untrusted: true })], { style: "markdown" });
    const rendered = render(content, { name: "Ana", note: "hi" });
    expect(rendered.ok && rendered.messages[0]?.spans.map(({ start, end, ...of }) => ({ ...of, text: rendered.messages[0]?.text.slice(start, end) }))).toEqual([
      { input: "name", untrusted: false, text: "Ana" },
      { input: "note", untrusted: true, text: "hi" },
    ]);
  });
});

describe("what is refused", () => {
  test.for<[string, Input[], Record<string, Json>, string, string | undefined]>([
    ["{{name}}", [input("name")], {}, "“name” is missing", "name"],
    ["x", [input("name")], { name: "" }, "“name” is empty", "name"],
    ["x", [], { extra: 1 }, "“extra” is no input", "extra"],
    ["{{gone}}", [], {}, "“gone” is used here", "gone"],
    ["{{#yes}}{{gone}}{{/yes}}", [input("yes", { type: "boolean" })], { yes: false }, "“gone” is used here", "gone"],
    ["x", [input("n", { type: "number" })], { n: "86" }, "“n” is a number", "n"],
    ["x", [input("n", { type: "number", limits: { max: 5 }, unit: "£" })], { n: 6 }, "“n” is at most 5 £; 6", "n"],
    ["x", [input("n", { type: "boolean" })], { n: "" }, "“n” is yes or no", "n"],
    ["x", [input("c", { type: "choice", options: ["a", "b"] })], { c: "d" }, "one of “a”, “b”; “d”", "c"],
    ["x", [input("d", { type: "date" })], { d: "2026-02-30" }, "“d” is a day", "d"],
    ["x", [input("d", { type: "date", limits: { latest: "2026-01-01" } })], { d: "2026-01-02" }, "at the latest", "d"],
    ["x", [input("xs", { type: "list", limits: { min: 2 } })], { xs: ["a"] }, "at least 2 items", "xs"],
    ["x", [input("t")], { t: null }, "“t” is a text; “null”", "t"],
    ["x", [input("t", { required: false })], { t: [] }, "“t” is a text", "t"],
    ["{{o.b}}", [input("o", { type: "json" })], { o: { a: 1 } }, "“o.b” is nowhere", "o"],
    ["{{constructor}}", [], {}, "no input", "constructor"],
    ["{{o.constructor}}", [input("o", { type: "json" })], { o: {} }, "nowhere", "o"],
    ["{{> gone}}", [], {}, "no snippet “gone”", undefined],
    ["{{#a}}", [input("a")], { a: "x" }, "never ends", undefined],
    ["{{a", [], {}, "no “}}” closes it", undefined],
    ["{{first name}}", [], {}, "“first name” is no name", undefined],
    ["{{.}}", [], {}, "no section is open", undefined],
  ])("%s with %o", ([text, inputs, values, sentence, named]) => {
    const rendered = render(prompt(text, inputs), values);
    expect(!rendered.ok && rendered.problems.map(({ sentence }) => sentence).join("\n")).toContain(sentence);
    expect(!rendered.ok && rendered.problems[0]?.input).toBe(named);
  });

  test("growth without end", () => {
    const xs = Array.from({ length: 1000 }, () => "x");
    const nested = prompt(`${"{{#xs}}".repeat(6)}${"{{/xs}}".repeat(6)}`, [input("xs", { type: "list" })]);
    expect(textOf(nested, { xs })).toContain("grows past");
    expect(textOf(prompt("{{t}}".repeat(300), [input("t")]), { t: "x".repeat(90_000) })).toContain("grows past");
  });
});

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom("{{a}}", "{{", "}}", "{{#a}}", "<%", "&", "\n", "$&", "{{> a}}"), fc.string({ unit: "grapheme", maxLength: 3 })), minLength: 1 }).filter((text) => text !== "");

describe("a value", () => {
  test("stands as it was given, read once", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textOf(prompt("<{{a}}|{{#b}}{{.}}{{/b}}>", [input("a"), input("b")]), { a, b })).toBe(`<${a}|${b}>`);
      }),
    );
  });

  test("is rendered as any Mustache client renders it", () => {
    const piece: fc.Arbitrary<string> = fc.constantFrom("text ", "\n", "  ", "{{{a}}}", "{{#xs}}{{{.}}}{{/xs}}", "{{#yes}}\nif {{{a}}}\n{{/yes}}\n", "{{^xs}}none{{/xs}}", "{{! note }}\n", "{{#a}}\n{{#xs}}\n {{{.}}}\n{{/xs}}{{/a}}");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), anyText, fc.array(anyText, { maxLength: 3 }), fc.boolean(), (pieces, a, xs, yes) => {
        const template = `.${pieces.join("")}.`;
        const inputs = [input("a"), input("xs", { type: "list", required: false }), input("yes", { type: "boolean" })];
        expect(textOf(prompt(template, inputs), { a, xs, yes })).toBe(Mustache.render(template, { a, xs, yes }));
      }),
    );
  });

  test("never makes rendering throw", () => {
    const templates = fc.array(fc.constantFrom("{{", "}}", "{", "}", "#", "/", "^", ">", "=", "!", " ", "a", ".", "\n", "{{a}}", "{{#a}}", "{{/a}}", "{{=<% %>=}}", "<%", "%>"), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(templates, fc.jsonValue(), (template, value) => {
        const rendered = render(prompt(template, [input("a", { type: "json" })]), { a: value as Json });
        expect(typeof rendered.ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});
