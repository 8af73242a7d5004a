import { describe, expect, test } from "vitest";
import { contentSchema } from "#server/core/version/content-schema";
import type { PromptContent } from "#server/core/version/content";
import { read } from "./read";

function only(name: string, text: string) {
  const found = read(name, text);
  if ("problem" in found) throw new Error(found.problem);
  const [carried] = found.carried;
  const content = carried?.versions.at(-1)?.content;
  if (!carried || content?.kind !== "prompt") throw new Error("There is no prompt in it.");
  expect(contentSchema.safeParse(content).error).toBeUndefined();
  return { format: found.format, all: found.carried, carried, content, texts: textsOf(content) };
}

const textsOf = (content: PromptContent) => content.messages.map(({ role, blocks }) => [role, ...blocks.map(({ text }) => text)]);
const problemOf = (name: string, text: string) => {
  const found = read(name, text);
  return "problem" in found ? found.problem : "";
};

describe("a PromptCard of somebody else", () => {
  const card = `id: support-triage-v2
description: Sorts what customers write
version: 2.1.0
tags: [support, triage]
created_by: jana@example.org
changelog:
  - version: 2.1.0
    changes: Names the queue
  - version: 2.0.0
    changes: Rewritten
template: |
  Sort this message: {{message}}
  Answer in {{ language }}.
inputs:
  message: { type: string, description: What the customer wrote }
  language: { type: string, required: false, default: English }
owner_team: care
`;
  test("gives its text, its inputs and its last change", () => {
    const { carried, content, texts, format } = only("card.yaml", card);
    expect(format).toBe("galley");
    expect(carried).toMatchObject({ key: "support-triage-v2", name: "Support triage v2", purpose: "Sorts what customers write", tags: ["support", "triage"] });
    expect(carried.versions[0]).toMatchObject({ number: "2.1.0", what: "Names the queue" });
    expect(texts).toEqual([["user", "Sort this message: {{message}}\nAnswer in {{ language }}."]]);
    expect(content.inputs).toEqual([
      { name: "message", type: "text", required: true, untrusted: true, help: "What the customer wrote" },
      { name: "language", type: "text", required: false, untrusted: false, default: "English" },
    ]);
    expect(carried.notes.join(" ")).toContain("owner_team");
    expect(carried.notes.join(" ")).toContain("jana@example.org");
  });
});

describe("Dotprompt", () => {
  test("in its short notation", () => {
    const { carried, content, texts } = only("greeting.prompt", `---
model: googleai/gemini-2.5-flash
config:
  temperature: 0.4
  maxOutputTokens: 200
input:
  schema:
    name: string, who comes in
    age?: integer
    mood(enum, how it sounds): [calm, brisk]
    tags(array): string
  default: { mood: calm }
output:
  format: json
  schema:
    greeting: string
    also(array, more of them)?: string
---
{{role "system"}}
You greet people.
{{#if age}}Be gentle.{{/if}}
{{history}}
{{role "user"}}
I am {{name}}. {{#each tags}}{{this}} {{/each}}{{mood}}
`);
    expect(texts).toEqual([["system", "You greet people.\n{{#age}}Be gentle.{{/age}}\n{{history}}"], ["user", "I am {{name}}. {{#tags}}{{.}} {{/tags}}{{mood}}"]]);
    expect(content.inputs).toMatchObject([
      { name: "name", type: "text", required: true, help: "who comes in" },
      { name: "age", type: "number", required: false },
      { name: "mood", type: "choice", options: ["calm", "brisk"], default: "calm", help: "how it sounds" },
      { name: "tags", type: "list" },
      { name: "history", type: "long_text", untrusted: true },
    ]);
    expect(content.settings).toEqual({ model: "googleai/gemini-2.5-flash", temperature: 0.4, maxTokens: 200 });
    expect(content.output).toMatchObject({ kind: "json", schema: { type: "object", properties: { greeting: { type: "string" } } } });
    expect(carried.notes.join(" ")).toContain("{{history}}");
    expect(carried.key).toBe("greeting");
  });
});

describe("Markdown", () => {
  test("takes its head as data, whatever language it claims to be in", () => {
    expect(only("x.md", "---js\n{ alert(1) }\n---\nHello {{name}}").texts).toEqual([["user", "---js\n{ alert(1) }\n---\nHello {{name}}"]]);
  });

  test("takes apart what stands under headings as Galley renders it", () => {
    const { content } = only("brand/voice.md", "---\ntitle: Voice\ntemperature: 0.2\n---\n# Role\nYou write.\n\n# House rules\nNo jargon.\n```\n# a comment\n```\n");
    expect(content.style).toBe("markdown");
    expect(content.messages[0]?.blocks).toEqual([{ kind: "role", text: "You write." }, { kind: "custom", title: "House rules", text: "No jargon.\n```\n# a comment\n```" }]);
    expect(content.settings).toEqual({ temperature: 0.2 });
  });
});

test("Markdown of another hand is divided at its headings, and says so", () => {
  const { content, carried } = only("guide.md", "## Role\n\nYou write.\n\n## House rules\n\n- Short words\n");
  expect(content.messages[0]?.blocks).toEqual([{ kind: "role", text: "You write." }, { kind: "custom", title: "House rules", text: "- Short words" }]);
  expect(carried.notes).toHaveLength(1);
});

describe("promptfoo", () => {
  test("gives a prompt each, and the tests as input sets", () => {
    const { all, texts, format } = only("promptfooconfig.yaml", `description: Tone check
prompts:
  - "Write about {{ topic }} for {{audience | upper}}"
  - '[{"role":"system","content":"Be brief."},{"role":"user","content":"{{topic}}"}]'
  - file://long.txt
providers: [openai:chat:gpt-5-mini, echo]
tests:
  - description: Bread
    vars: { topic: bread }
    assert: [{ type: contains, value: flour }]
  - vars: { topic: salt }
`);
    expect(format).toBe("promptfoo");
    expect(all.map(({ name }) => name)).toEqual(["Tone check 1", "Tone check 2"]);
    expect(texts[0]?.[1]).toContain("Write about {{topic}} for ");
    expect(all[1]?.versions[0]?.content).toMatchObject({ messages: [{ role: "system" }, { role: "user" }], inputs: [{ name: "topic" }] });
    expect(all[0]?.inputSets).toEqual([{ name: "Bread", values: { topic: "bread" } }, { name: "Test 2", values: { topic: "salt" } }]);
    expect(all[1]?.notes.join(" ")).toMatch(/file:\/\/long\.txt.*|assertions/i);
    expect(all[0]?.notes.join(" ")).toContain("{{audience | upper}}");
  });
});

describe("Langfuse", () => {
  test("gathers the versions of a name, and says what became of placeholders and labels", () => {
    const { all, carried, texts } = only("export.json", JSON.stringify([
      { id: "2", name: "support/answer", version: 2, type: "chat", prompt: [{ role: "system", content: "Help {{customer_name}}." }, { type: "placeholder", name: "history" }], config: { model: "gpt-5", temperature: 0.3, tools: [] }, labels: ["production", "latest"], tags: ["care"], commitMessage: "Now with history" },
      { id: "1", name: "support/answer", version: 1, type: "text", prompt: "Help {{customer_name}}.", config: {}, labels: [], tags: ["care"], commitMessage: null },
      { id: "3", name: "other", version: 1, type: "text", prompt: "Hello", config: {}, labels: [], tags: [] },
    ]));
    expect(all.map(({ key, versions }) => [key, versions.length])).toEqual([["support/answer", 2], ["other", 1]]);
    expect(carried.versions.map(({ what }) => what)).toEqual(["", "Now with history"]);
    expect(texts).toEqual([["system", "Help {{customer_name}}."], ["user", "{{history}}"]]);
    expect(carried.versions[1]?.content).toMatchObject({ settings: { model: "gpt-5", temperature: 0.3, other: { tools: [] } } });
    expect(carried.notes.join(" ")).toMatch(/placeholder “history”.*“production” on 2/s);
  });
});

describe("requests to model makers", () => {
  test("OpenAI's chat", () => {
    const { format, content, carried, texts } = only("request.json", JSON.stringify({ model: "gpt-5", messages: [{ role: "developer", content: "Be kind." }, { role: "user", content: [{ type: "text", text: "Hi {{name}}" }, { type: "image_url", image_url: { url: "https://x" } }] }, { role: "tool", content: "42" }], max_completion_tokens: 50, tools: [{ type: "function" }], response_format: { type: "json_schema", json_schema: { name: "x", schema: { type: "object" } } } }));
    expect(format).toBe("openai");
    expect(texts[0]).toEqual(["system", "Be kind."]);
    expect(texts[2]).toEqual(["user", "42"]);
    expect(content).toMatchObject({ output: { kind: "json", schema: { type: "object" } }, settings: { model: "gpt-5", maxTokens: 50, other: { tools: [{ type: "function" }] } } });
    expect(carried.notes.join(" ")).toMatch(/kept as JSON.*“tool”.*tools/s);
  });

  test("OpenAI's responses and bare messages", () => {
    expect(only("a.json", JSON.stringify({ model: "gpt-5", instructions: "Be kind.", input: "Hi {{name}}" })).texts).toEqual([["system", "Be kind."], ["user", "Hi {{name}}"]]);
    expect(only("b.json", JSON.stringify([{ role: "user", content: "Hi" }])).texts).toEqual([["user", "Hi"]]);
  });

  test("a prompt that OpenAI keeps has no text here", () => {
    expect(problemOf("c.json", JSON.stringify({ prompt: { id: "pmpt_1", version: "2", variables: { city: "Rome" } } }))).toMatch(/^c\.json names a prompt that OpenAI keeps \(pmpt_1\)/);
  });

  test("Anthropic's messages", () => {
    const { format, content, texts } = only("d.json", JSON.stringify({ model: "claude-sonnet-4-5", max_tokens: 300, system: [{ type: "text", text: "Be kind." }], messages: [{ role: "user", content: "Hi {{NAME}}" }], stop_sequences: ["END"] }));
    expect(format).toBe("anthropic");
    expect(texts).toEqual([["system", "Be kind."], ["user", "Hi {{NAME}}"]]);
    expect(content.settings).toEqual({ model: "claude-sonnet-4-5", maxTokens: 300, stop: ["END"] });
  });
});

test("plain text is one message, or those it names", () => {
  expect(only("a.txt", "Write to {name} about {topic}.\n").texts).toEqual([["user", "Write to {{name}} about {{topic}}."]]);
  expect(only("b.txt", "System: Be kind.\n\nUser: Hi {{name}}\n").texts).toEqual([["system", "Be kind."], ["user", "Hi {{name}}"]]);
});

test("text that was edited after it left Galley is what counts", () => {
  const original = JSON.stringify({ kind: "prompt", style: "plain", messages: [{ role: "user", blocks: [{ kind: "task", text: "Old" }, { kind: "tone", text: "hidden", off: true }] }], inputs: [] });
  const file = (body: string) => `---\nkey: a\nstyle: plain\ngalley: '${original}'\n---\n\n${body}\n`;
  expect(only("a.md", file("Old")).content.messages[0]?.blocks).toHaveLength(2);
  const edited = only("a.md", file("New"));
  expect(edited.texts).toEqual([["user", "New"]]);
  expect(edited.carried.notes.join(" ")).toContain("was edited after it left Galley");
});

test("what is said about a prompt is cut to what Galley keeps", () => {
  const { carried } = only("a.json", JSON.stringify({ name: `N\n${"x".repeat(200)}`, type: "text", prompt: "Hi", tags: ["A", "a", "b ".repeat(40)], commitMessage: "y".repeat(400) }));
  expect(carried.name).toMatch(/^N x+…$/);
  expect(carried.name).toHaveLength(80);
  expect(carried.tags).toEqual(["a", expect.stringMatching(/^b b .*…$/)]);
  expect(carried.versions[0]?.what).toHaveLength(200);
  expect(carried.versions[0]?.why).toBe("y".repeat(400));
});

describe("refuses, naming the file", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${["b", "c", "d", "e", "f", "g"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(", ")}]`).join("\n")}\n`;
  test.for<[string, string, RegExp]>([
    ["bomb.yaml", bomb, /aliases/],
    ["tag.yaml", "a: !!js/function 'x'", /no YAML/],
    ["twice.yaml", "name: a\nname: b", /says “name” twice/],
    ["deep.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /deep/],
    ["deep.yaml", `a: ${"[".repeat(5000)}${"]".repeat(5000)}`, /deep/],
    ["open.yaml", "a: [1, 2", /no YAML/],
    ["empty.md", "  \n", /is empty/],
    ["headonly.md", "---\ntitle: x\n---\n", /no text/],
    ["list.yaml", "- 1", /no prompt/],
    ["other.json", '{"colour":"red"}', /none of the files/],
    ["long.txt", "x".repeat(2_000_001), /2,000,000/],
    ["half.md", "Hello \ud800", /half a character/],
    ["binary.txt", "a\0b", /no text file/],
    ["many.json", JSON.stringify(Array.from({ length: 201 }, (_, index) => ({ name: "a", version: index, type: "text", prompt: "x" }))), /200 versions/],
    ["elsewhere.yaml", "prompts: [file://a.txt]\nproviders: [echo]", /by files/],
  ])("%s", ([name, text, reason]) => {
    const problem = problemOf(name, text);
    expect(problem.startsWith(`${name} `)).toBe(true);
    expect(problem).toMatch(reason);
    expect(problem).toMatch(/\.$/);
  });
});
