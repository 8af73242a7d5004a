import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyPrompt, type Json } from "#server/core/version/content";
import { convert, detectDialect, dialects, type Dialect } from "./dialect";
import { render } from "./render";
import { problemOfTemplate } from "./tokens";

function rendered(text: string, values: Record<string, Json> = {}): string {
  const inputs = Object.entries(values).map(([name, value]) => ({ name, type: Array.isArray(value) && value.every((one) => typeof one === "string") ? ("list" as const) : typeof value === "boolean" ? ("boolean" as const) : typeof value === "object" ? ("json" as const) : ("text" as const), required: false, untrusted: false }));
  const result = render({ ...emptyPrompt(), style: "plain", messages: [{ role: "user", blocks: [{ kind: "task", text }] }], inputs }, values);
  return result.ok ? result.messages.map((message) => message.text).join() : result.problems.map(({ sentence }) => `! ${sentence}`).join("\n");
}

describe("what converts", () => {
  test.for<[Dialect, string, string]>([
    ["fstring", "Hi {name}, {first-name} {first name}!", "Hi {{name}}, {{first_name}} {{first_name_2}}!"],
    ["fstring", '{{"a": {x}}}', '{"a": {{x}}}'],
    ["fstring", "{{{x}}}", "{{=<% %>=}}{<%={{ }}=%>{{x}}}"],
    ["fstring", "{user.name} {_hidden}", "{{user.name}} {{hidden}}"],
    ["dollar", "Hi ${name}, $5 {x}", "Hi {{name}}, $5 {x}"],
    ["jinja", "{{ x }}{% if a %}A{% else %}B{% endif %}{% if not a %}C{% endif %}", "{{x}}{{#a}}A{{/a}}{{^a}}B{{/a}}{{^a}}C{{/a}}"],
    ["jinja", "{% for i in xs %}- {{ i }} of {{ name }}{% endfor %}", "{{#xs}}- {{.}} of {{name}}{{/xs}}"],
    ["jinja", "a {{- x -}} b{# note #}", "a{{x}}b{{! note }}"],
    ["handlebars", "{{!-- {{a}}} --}}b", "{{! {{a} } } }}b"],
    ["jinja", "{% for i in o.lines %}{{ i.name }}{% endfor %}", "{{#o.lines}}{{name}}{{/o.lines}}"],
    ["handlebars", "{{#if a}}A{{else}}B{{/if}}{{#unless a}}C{{/unless}}", "{{#a}}A{{/a}}{{^a}}B{{/a}}{{^a}}C{{/a}}"],
    ["handlebars", "{{#each xs}}{{this}},{{/each}}{{> brand/voice}}{{{x}}}", "{{#xs}}{{.}},{{/xs}}{{> brand/voice}}{{x}}"],
    ["mustache", "{{ first name }} {{#my-list}}{{.}}{{/my-list}}", "{{first_name}} {{#my_list}}{{.}}{{/my_list}}"],
    ["mustache", "{{ kept }} {{{ as }}} {{! it }} is", "{{ kept }} {{{ as }}} {{! it }} is"],
  ])("%s: %s", ([dialect, text, expected]) => {
    const converted = convert(text, dialect);
    expect(converted.text).toBe(expected);
    expect(converted.kept).toEqual([]);
    expect(problemOfTemplate(converted.text)).toBeUndefined();
  });

  test("names the inputs it calls for, and no others", () => {
    expect(convert("{% for i in xs %}{{ i.name }}{{ tone }}{% endfor %}{{ user.name }}", "jinja").names).toEqual(["xs", "tone", "user"]);
    expect(convert("{{#each xs}}{{this}}{{name}}{{/each}} {{tone}}", "handlebars").names).toEqual(["xs", "tone"]);
  });
});

describe("what does not convert", () => {
  test.for<[Dialect, string, string[]]>([
    ["fstring", "{0} {x:.2f} {f(x)} { {name}", ["{0}", "{x:.2f}", "{f(x)}"]],
    ["dollar", "${a + 1} {{x}}", ["${a + 1}"]],
    ["jinja", "{{ x | upper }} {% set a = 1 %}", ["{{ x | upper }}", "{% set a = 1 %}"]],
    ["jinja", "{% for i in xs %}{{ loop.index }} {{ i }}{% endfor %}", ["{% for i in xs %}{{ loop.index }} {{ i }}{% endfor %}"]],
    ["jinja", "{% for i in xs %}{% if a %}{{ i }}{% endif %}{% endfor %}", ["{% for i in xs %}{% if a %}{{ i }}{% endif %}{% endfor %}"]],
    ["jinja", "{% for i in xs %}{% for j in i.ys %}{{ i.a }}{{ j }}{% endfor %}{% endfor %}", ["{% for i in xs %}{% for j in i.ys %}{{ i.a }}{{ j }}{% endfor %}{% endfor %}"]],
    ["jinja", "{% if xs %}All: {% for i in xs %}{{ i }}{% endfor %}{% endif %}", ["{% if xs %}All: {% for i in xs %}{{ i }}{% endfor %}{% endif %}"]],
    ["jinja", "{% if a %}never ends, {% else %} {% endfor %}", ["{% if a %}", "{% else %}", "{% endfor %}"]],
    ["handlebars", "{{upper x}} {{#each xs}}{{@index}}{{/each}} {{#with y}}{{/with}} {{this}}", ["{{upper x}}", "{{#each xs}}{{@index}}{{/each}}", "{{#with y}}", "{{/with}}", "{{this}}"]],
    ["mustache", '{{"json": 1}} {{#open}}', ['{{"json": 1}}', "{{#open}}"]],
  ])("%s: %s stands word for word", ([dialect, text, quotes]) => {
    const { text: converted, kept } = convert(text, dialect);
    expect(kept.map(({ quote }) => quote).sort()).toEqual([...quotes].sort());
    for (const { why } of kept) expect(why).toMatch(/\.$/);
    for (const quote of quotes) expect(rendered(converted, { name: "n" })).toContain(quote);
  });
});

describe("a dialect is known by its marks", () => {
  test.for<[string, Dialect | undefined]>([
    ["Hi {{name}}", "mustache"],
    ["Hi {{#items}}{{.}}{{/items}}", "mustache"],
    ["Hi {name}", "fstring"],
    ['Answer {{"a": 1}} to {question}', "fstring"],
    ["{{ x | upper }}", "jinja"],
    ["{% if x %}{{x}}{% endif %}", "jinja"],
    ["{{#each xs}}{{this}}{{/each}}", "handlebars"],
    ["Hi ${name}", "dollar"],
    ['Give {"a": 1} for $5, 100 % sure', undefined],
  ])("%s", ([text, dialect]) => {
    expect(detectDialect(text)).toBe(dialect);
  });
});

const anyDialect = fc.constantFrom(...dialects);
const piece = fc.constantFrom("{", "}", "{{", "}}", "{x}", "{{x}}", "{{ x }}", "${x}", "{% if x %}", "{% else %}", "{% endif %}", "{% for i in xs %}", "{{ i }}", "{% endfor %}", "{{#if x}}", "{{else}}", "{{/if}}", "{{#each xs}}", "{{this}}", "{{/each}}", "{{=<% %>=}}", "<%", "%>", "{0}", "text", "\n", " ", "{#", "#}", "{{!--", "--}}");

describe("whatever is converted", () => {
  test("is untouched where it has no marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }).map((text) => text.replace(/[{}]/g, "")), anyDialect, (text, dialect) => {
        expect(convert(text, dialect)).toEqual({ text, names: [], kept: [] });
        expect(detectDialect(text)).toBeUndefined();
      }),
    );
  });

  test("is a template, which converting again leaves alone", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), anyDialect, (pieces, dialect) => {
        const { text } = convert(pieces.join(""), dialect);
        expect(problemOfTemplate(text)).toBeUndefined();
        expect(convert(text, "mustache").text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("renders an f-string as Python does", () => {
    const parts = fc.array(fc.oneof(fc.constantFrom<[string, string]>(["{{", "{"], ["}}", "}"], ["{x}", "X"], ["{y}", "Y"]), fc.string({ unit: fc.constantFrom("a", " ", "\n", "<", "%", "$"), minLength: 1 }).map((text): [string, string] => [text, text])), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (all) => {
        const [source, expected] = [0, 1].map((side) => `.${all.map((one) => one[side]).join("")}.`);
        expect(rendered(convert(source ?? "", "fstring").text, { x: "X", y: "Y" })).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
