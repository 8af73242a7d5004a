import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "#server/core/version/canonical";
import { promptSchema } from "#server/core/version/content-schema";
import type { Block, PromptContent } from "#server/core/version/content";
import { merge } from "./merge";
import { mergeText } from "./merge-text";
import { likePrompt } from "./prompt.arbitrary";

const anyPrompt = likePrompt(fc);

const prompt = (...blocks: Block[]): PromptContent => ({ kind: "prompt", style: "plain", messages: [{ role: "system", blocks }], inputs: [] });
const role: Block = { kind: "role", text: "You are a baker who knows bread." };
const tone: Block = { kind: "tone", text: "Always greet the user by name.\nKeep answers to three sentences.\nOffer a recipe." };
const format: Block = { kind: "format", text: "Answer in plain sentences." };
const base = prompt(role, tone, format);
const texts = ({ content }: { content: PromptContent }) => content.messages.flatMap(({ blocks }) => blocks.map(({ text, off }) => (off ? `(${text})` : text)));

test("the laws: who changed nothing adds nothing, and who agrees has no conflict", () => {
  const same = (one: PromptContent, other: PromptContent) => expect(canonical(one)).toBe(canonical(other));
  fc.assert(
    fc.property(anyPrompt, anyPrompt, (b, x) => {
      for (const merged of [merge(b, structuredClone(b), x), merge(b, x, structuredClone(b)), merge(b, x, structuredClone(x))]) {
        same(merged.content, x);
        expect(merged.conflicts).toEqual([]);
      }
    }),
  );
});

test("what comes out is a prompt, the same each time, and all of it mine or theirs as chosen", () => {
  fc.assert(
    fc.property(anyPrompt, anyPrompt, anyPrompt, (b, x, y) => {
      const merged = merge(b, x, y);
      expect(canonical(promptSchema.parse(merged.content))).toBe(canonical(merged.content));
      expect(merge(b, x, y)).toEqual(merged);
      const ids = merged.conflicts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const chosen = merge(b, x, y, Object.fromEntries(ids.map((id) => [id, "theirs" as const])));
      expect(chosen.conflicts.every(({ id, chosen: side }) => ids.includes(id) && side === "theirs")).toBe(true);
    }),
    { numRuns: 100 },
  );
});

describe("two hands on one prompt", () => {
  test("in different blocks: both are kept", () => {
    const merged = merge(base, prompt({ ...role, text: "You are a baker." }, tone, format), prompt(role, tone, { ...format, text: "Answer in verse." }));
    expect(merged.conflicts).toEqual([]);
    expect(texts(merged)).toEqual(["You are a baker.", tone.text, "Answer in verse."]);
  });

  test("in different lines, and in different words of a line: both are kept", () => {
    expect(mergeText(tone.text, tone.text.replace("three", "two"), tone.text.replace("recipe", "cake"))).toBe("Always greet the user by name.\nKeep answers to two sentences.\nOffer a cake.");
    expect(mergeText("Keep answers to three sentences.", "Keep replies to three sentences.", "Keep answers to three words.")).toBe("Keep replies to three words.");
    expect(mergeText("Keep it short.", "Keep it brief.", "Keep it brief.")).toBe("Keep it brief.");
  });

  test("on the same words: mine stands, and the rest is a question", () => {
    const mine = prompt(role, { ...tone, text: tone.text.replace("three", "two") }, format);
    const theirs = prompt(role, { ...tone, text: tone.text.replace("three", "five") }, { ...format, off: true });
    const merged = merge(base, mine, theirs);
    expect(texts(merged)).toEqual([role.text, tone.text.replace("three", "two"), "(Answer in plain sentences.)"]);
    expect(merged.conflicts).toMatchObject([{ part: "block", name: "tone", fact: "text", place: { message: 0, block: 1 }, theirs: tone.text.replace("three", "five") }]);
    const [conflict] = merged.conflicts;
    expect(texts(merge(base, mine, theirs, { [conflict?.id ?? ""]: "theirs" }))[1]).toContain("five");
  });

  test("one removes what the other leaves, or what the other edits", () => {
    const without = prompt(role, format);
    expect(texts(merge(base, without, prompt({ ...role, text: "You bake." }, tone, format)))).toEqual(["You bake.", format.text]);
    const edited = prompt(role, { ...tone, text: `${tone.text} Now.` }, format);
    const merged = merge(base, without, edited);
    expect(texts(merged)).toEqual([role.text, format.text]);
    expect(merged.conflicts).toMatchObject([{ part: "block", base: tone, theirs: { text: `${tone.text} Now.` } }]);
    expect(texts(merge(base, without, edited, { [merged.conflicts[0]?.id ?? ""]: "theirs" }))).toEqual([role.text, `${tone.text} Now.`, format.text]);
  });

  test("one moves a block that the other edits", () => {
    const merged = merge(base, prompt(format, role, tone), prompt(role, tone, { ...format, text: "Answer in plain short sentences." }));
    expect([texts(merged), merged.conflicts]).toEqual([["Answer in plain short sentences.", role.text, tone.text], []]);
  });

  test("both add: both are there, and what both add alike is there once", () => {
    const mine: Block = { kind: "custom", title: "Mine", text: "From me." };
    const theirs: Block = { kind: "custom", title: "Theirs", text: "Theirs to say." };
    const shared: Block = { kind: "examples", text: "One for all." };
    expect(texts(merge(base, prompt(role, mine, tone, format, shared), prompt(role, tone, format, theirs, shared)))).toEqual([role.text, "From me.", tone.text, format.text, "Theirs to say.", "One for all."]);
  });

  test("one takes a message out, the other leaves it; a message that was written in stays", () => {
    const two: PromptContent = { ...base, messages: [...base.messages, { role: "assistant", blocks: [{ kind: "custom", text: "Hello there." }] }] };
    const lively: PromptContent = { ...two, messages: [two.messages[0] ?? { role: "user", blocks: [] }, { role: "assistant", blocks: [{ kind: "custom", text: "Hello there." }, { kind: "custom", text: "What may I bake?" }] }] };
    expect(merge(two, base, { ...two, style: "xml" }).content).toEqual({ ...base, style: "xml" });
    expect(merge(two, { ...base, style: "xml" }, lively).content.messages[1]?.blocks).toEqual([{ kind: "custom", text: "What may I bake?" }]);
  });

  test("the other parts, fact by fact", () => {
    const input = { name: "name", type: "text" as const, required: true, untrusted: false };
    const start: PromptContent = { ...base, inputs: [input], settings: { temperature: 0.2, maxTokens: 100 } };
    const mine: PromptContent = { ...start, inputs: [{ ...input, required: false }, { ...input, name: "plan" }], settings: { temperature: 0.4, maxTokens: 100 } };
    const theirs: PromptContent = { ...start, inputs: [{ ...input, untrusted: true }], settings: { temperature: 0.6, maxTokens: 200 }, output: { kind: "json", schema: { type: "object" } } };
    const { content, conflicts } = merge(start, mine, theirs);
    expect(content).toMatchObject({ inputs: [{ name: "name", required: false, untrusted: true }, { name: "plan" }], settings: { temperature: 0.4, maxTokens: 200 }, output: { kind: "json" } });
    expect(conflicts).toEqual([{ id: "settings temperature", part: "settings", name: "temperature", base: 0.2, mine: 0.4, theirs: 0.6 }]);
  });
});
