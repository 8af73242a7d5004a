import { expect, test } from "vitest";
import type { PromptContent } from "#server/core/version/content";
import { applySuggestion } from "./suggestion";

const content: PromptContent = {
  kind: "prompt",
  style: "plain",
  messages: [{ role: "user", blocks: [{ kind: "role", text: "You bake." }, { kind: "task", text: "Say when it arrives, in days." }] }],
  inputs: [],
  variants: [{ family: "gpt", messages: [{ role: "user", blocks: [{ kind: "task", text: "Say when." }] }] }],
};
const textsOf = ({ messages, variants = [] }: PromptContent) => [...messages, ...variants.flatMap((variant) => variant.messages ?? [])].flatMap(({ blocks }) => blocks.map(({ text }) => text));
const words = (start: number, quote: string) => ({ start, end: start + quote.length, quote });
const place = { message: 0, block: 1 };

test.for([
  ["words", { place, words: words(4, "when it arrives") }, "what happens next", ["You bake.", "Say what happens next, in days.", "Say when."]],
  ["words to nothing", { place, words: words(19, ", in days") }, "", ["You bake.", "Say when it arrives.", "Say when."]],
  ["a whole block", { place }, "Promise nothing.", ["You bake.", "Promise nothing.", "Say when."]],
  ["what one family is told", { place: { message: 0, block: 0 }, family: "gpt" as const, words: words(4, "when") }, "how", ["You bake.", "Say when it arrives, in days.", "Say how."]],
  ["nothing where the words don't stand", { place, words: words(5, "when it arrives") }, "what", ["You bake.", "Say when it arrives, in days.", "Say when."]],
] as const)("a suggestion changes %s", ([, anchor, said, after]) => {
  const before = structuredClone(content);
  expect(textsOf(applySuggestion(content, anchor, said))).toEqual(after);
  expect(content).toEqual(before);
});
