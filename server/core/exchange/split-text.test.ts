import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentSchema } from "#server/core/version/content-schema";
import { splitText } from "./split-text";

const blocksOf = (text: string) => splitText(text).content.messages.flatMap(({ blocks }) => blocks.map(({ kind, title, text: own }) => [title ?? kind, own]));

const messy = `# Newsletter writer v4 (FINAL)

You are a senior copywriter at [Company Name].

## Objective
Write the monthly newsletter about [TOPIC] for {{ segment }}.

**Target audience:** people who bake at home
**Tone of voice:** warm, e.g. "Come in, the oven is on."

## Rules
- Keep it under 300 words
- Always name the PRODUCT_NAME once
- Don't use exclamation marks
- Never promise a discount

### Brand facts
We have baked since 1911.

Output format:
Return Markdown.

EXAMPLES
Input: bread
Output: "Bread is back."
`;

describe("a messy prompt", () => {
  test("falls into its blocks", () => {
    expect(blocksOf(messy)).toEqual([
      ["Newsletter writer v4 (FINAL)", "You are a senior copywriter at {{company_name}}."],
      ["task", "Write the monthly newsletter about {{topic}} for {{ segment }}."],
      ["audience", "people who bake at home"],
      ["tone", 'warm, e.g. "Come in, the oven is on."'],
      ["constraints", "- Keep it under 300 words\n- Always name the {{product_name}} once"],
      ["exclusions", "- Don't use exclamation marks\n- Never promise a discount"],
      ["constraints", "### Brand facts\nWe have baked since 1911."],
      ["format", "Return Markdown."],
      ["examples", 'Input: bread\nOutput: "Bread is back."'],
    ]);
  });

  test("has its inputs proposed, with a reason", () => {
    expect(splitText(messy).proposals.map(({ name, from }) => [name, from])).toEqual([["segment", "{{segment}}"], ["company_name", "[Company Name]"], ["topic", "[TOPIC]"], ["product_name", "PRODUCT_NAME"]]);
    expect(splitText(messy, ["[TOPIC]"]).content.inputs.map(({ name }) => name)).toEqual(["segment", "company_name", "product_name"]);
  });
});

describe("messages", () => {
  test.for<[string, string, string[][]]>([
    ["labels", "System: You are kind.\n\nUser: Hi {name}", [["system", "You are kind."], ["user", "Hi {{name}}"]]],
    ["bold labels", "**System prompt:**\nYou are kind.\n\n**User:** Hi", [["system", "You are kind."], ["user", "Hi"]]],
    ["ChatML", "<|im_start|>system\nYou are kind.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n", [["system", "You are kind."], ["user", "Hi"], ["assistant"]]],
    ["JSON", '[{"role":"system","content":"You are kind."},{"role":"user","content":[{"type":"text","text":"Hi"}]}]', [["system", "You are kind."], ["user", "Hi"]]],
    ["a word that only looks so", "Help the user: be kind.", [["user", "Help the user: be kind."]]],
  ])("from %s", ([, text, expected]) => {
    expect(splitText(text).content.messages.map(({ role, blocks }) => [role, ...blocks.map((block) => block.text)])).toEqual(expected);
  });
});

test("tags stay tags", () => {
  const { content } = splitText("<role>\nYou sort mail.\n</role>\n\n<customer_message>\n{{message}}\n</customer_message>\n\n<output_format>\nJSON\n</output_format>");
  expect(content.style).toBe("xml");
  expect(content.messages[0]?.blocks.map(({ kind, title }) => title ?? kind)).toEqual(["role", "Customer message", "Output format"]);
});

test("a text without headings is told by how its paragraphs begin", () => {
  expect(blocksOf("You are a baker.\n\nWrite a menu.\nIt has three courses.\n\nDo not mention prices.\n\nReturn a table.").map(([kind]) => kind)).toEqual(["role", "task", "exclusions", "format"]);
  expect(blocksOf("hello there")).toEqual([["task", "hello there"]]);
});

test.for<[string, string, string, boolean]>([
  ["[Insert your launch date here]", "launch_date", "date", false],
  ["[formal | casual | playful]", "formal_or_casual", "choice", false],
  ["<customer email>", "customer_email", "long_text", true],
  ["IS_PREMIUM_MEMBER", "is_premium_member", "boolean", false],
  ["WORD_COUNT", "word_count", "number", false],
  ["[Product URL]", "product_url", "text", false],
])("%s asks for %s", ([from, name, type, untrusted]) => {
  expect(splitText(`Write about ${from} today.`).content.inputs).toMatchObject([{ name, type, untrusted, required: type !== "boolean" }]);
});

test("links, check boxes, HTML and asides are no places to fill in", () => {
  expect(splitText("See [the guide](https://x.y), [1], - [ ] do, - [x] done, <br> <b>bold</b> [sic] `std::MAX` NASA").proposals).toEqual([]);
});

const word = fc.nat(9_999_999).map((number) => `w${number}q`);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));
const heading = fc.constantFrom("# Role\n", "## Rules\n", "### Deep\n", "**Tone:** ", "Audience: ", "CONSTRAINTS\n", "\n---\n", "Output format:\n", "<context>\n", "</context>\n", "1. ", "- Do not ", "- ", "```\n", "\n\n", "System: ", "User: ", "EXAMPLES:\n", "**", "\n> ", "| a | b |\n");
const anyMess = fc.array(fc.oneof(words, heading, fc.constantFrom("\n", "\n\n")), { maxLength: 40 }).map((parts) => parts.join(""));
const wordsIn = (text: string) => text.match(/w\d+q/g) ?? [];

test("no word is lost or moved, and what is proposed can be stored", () => {
  fc.assert(
    fc.property(anyMess, (text) => {
      const { content } = splitText(text);
      expect(wordsIn(content.messages.flatMap(({ blocks }) => blocks.map((block) => `${block.title ?? ""} ${block.text}`)).join("\n"))).toEqual(wordsIn(text));
      expect(contentSchema.safeParse(content).error).toBeUndefined();
    }),
    { numRuns: 800 },
  );
});

test("twenty thousand characters are taken apart, and a thousand tags that nothing closes too", () => {
  const long = Array.from({ length: 60 }, (_, index) => `${messy}\n## Part ${index}\nWrite about part ${index}.\n`).join("\n");
  expect(contentSchema.safeParse(splitText(long).content).error).toBeUndefined();
  expect(splitText(Array.from({ length: 20_000 }, (_, index) => `<t${index}>\n`).join("")).content.inputs.length).toBeLessThanOrEqual(100);
});
