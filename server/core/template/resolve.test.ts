import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyPrompt, type Input, type PromptContent } from "#server/core/version/content";
import { undeclaredNames, unusedInputs } from "./names";
import { render } from "./render";
import { resolve, snippetKeysIn } from "./resolve";

const name: Input = { name: "name", type: "text", required: true, untrusted: false };

function prompt(texts: string[], inputs: Input[] = [], snippets?: Record<string, string>): PromptContent {
  const blocks = texts.map((text) => ({ kind: "task" as const, text }));
  return { ...emptyPrompt(), style: "plain", messages: [{ role: "user", blocks }], inputs, ...(snippets ? { snippets } : {}) };
}

const from = (shelf: Record<string, PromptContent>) => (key: string, sha?: string) => shelf[sha ? `${key}@${sha}` : key];

function rendered(content: PromptContent, shelf: Record<string, PromptContent>, values = {}) {
  const resolution = resolve(content, from(shelf));
  if (!resolution.ok) return resolution.problems.map(({ sentence }) => sentence).join("\n");
  const result = render(content, values, { snippets: resolution.snippets });
  return result.ok ? result.messages.map(({ text }) => text).join() : result.problems.map(({ sentence }) => sentence).join("\n");
}

describe("a snippet", () => {
  test("stands where it is included, its blocks joined plainly, its lines kept", () => {
    const shelf = { "brand/voice": prompt(["Be warm.", "Hello {{name}}."], [name]) };
    expect(rendered(prompt(["A\n{{> brand/voice}}\nB, {{> brand/voice }}"], [name]), shelf, { name: "Ana" })).toBe("A\nBe warm.\n\nHello Ana.\nB, Be warm.\n\nHello Ana.");
  });

  test("is the one its includer pinned, at every depth", () => {
    const shelf = { "a@1": prompt(["old {{> b}}"], [], { b: "1" }), "b@1": prompt(["b1"]), "b@2": prompt(["b2"]), a: prompt(["new"]), b: prompt(["new"]) };
    expect(rendered(prompt(["{{> a}} {{> b}}"], [], { a: "1", b: "2" }), shelf)).toBe("old b1 b2");
  });

  test.for<[string, Record<string, PromptContent>, string]>([
    ["{{> a}}", { a: prompt(["{{> b}}"]), b: prompt(["{{> a}}"]) }, "can't include itself: a → b → a."],
    ["{{> a}}", {}, "no snippet “a”"],
    ["{{> a}}", { a: prompt(["{{name}}"], [name]) }, "needs the input “name”"],
    ["{{> a}}", { a: prompt(["{{name}}"]) }, "“name” is used here"],
    ["{{> a}}", { a: { ...prompt(["x"]), messages: [...prompt(["x"]).messages, ...prompt(["y"]).messages] } }, "several messages"],
    ["{{> a}}", { a: prompt(["{{#x}}"]) }, "In the snippet “a”"],
    ["{{> s0}}", Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, prompt([at < 8 ? `{{> s${at + 1}}}` : "end"])])), "at most 8 deep"],
    [Array.from({ length: 51 }, (_, at) => `{{> s${at}}}`).join(""), Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`s${at}`, prompt(["x"])])), "at most 50 snippets"],
  ])("%#: %s is refused", ([text, shelf, sentence]) => {
    expect(rendered(prompt([text]), shelf)).toContain(sentence);
  });

  test("of snippets of snippets comes to an end", () => {
    const shelf = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`s${at}`, prompt([at < 7 ? `{{> s${at + 1}}}`.repeat(40) : "end"])]));
    expect(rendered(prompt(["{{> s0}}"]), shelf)).toContain("grows past");
  });

  test("resolves alike in whatever order snippets are named", () => {
    const keys = ["a", "b", "c", "d", "e"];
    const graph = fc.dictionary(fc.constantFrom(...keys), fc.subarray(keys));
    fc.assert(
      fc.property(graph, fc.shuffledSubarray(keys, { minLength: 5 }), (edges, order) => {
        const shelf = Object.fromEntries(Object.entries(edges).map(([key, to]) => [key, prompt(to.map((one) => `{{> ${one}}}`))]));
        const text = (of: string[]) => of.map((key) => `{{> ${key}}}`);
        const [one, other] = [resolve(prompt(text(keys)), from(shelf)), resolve(prompt(text(order)), from(shelf))];
        expect(other.ok).toBe(one.ok);
        expect(other.ok ? other.snippets : undefined).toEqual(one.ok ? one.snippets : undefined);
      }),
    );
  });
});

describe("the names of a prompt", () => {
  const voice = { content: prompt(["{{name}}"], [name]), snippets: {} };

  test("are those its blocks and snippets use", () => {
    const order: Input = { ...name, name: "order", type: "json" };
    const content = prompt(["{{#order}}{{total}} {{gone}}{{/order}} {{gone}} {{> a}}"], [name, order, { ...name, name: "spare" }]);
    expect(snippetKeysIn(content)).toEqual(["a"]);
    expect(undeclaredNames(content, { a: voice })).toEqual(["gone"]);
    expect(unusedInputs(content)).toEqual(["name", "spare"]);
    expect(unusedInputs(content, { a: voice })).toEqual(["spare"]);
  });

  test("of what is switched off are used, and need no input", () => {
    const content = prompt(["{{name}} {{gone}}"], [name]);
    const off: PromptContent = { ...content, messages: [{ role: "user", blocks: [{ kind: "task", text: "{{name}} {{gone}}", off: true }] }] };
    expect([undeclaredNames(off), unusedInputs(off)]).toEqual([[], []]);
    expect(undeclaredNames(content)).toEqual(["gone"]);
  });
});
