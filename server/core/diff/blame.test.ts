import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, PromptContent } from "#server/core/version/content";
import { carryOrigins, firstOrigins, originOf } from "./blame";
import { likePrompt } from "./prompt.arbitrary";

const anyPrompt = likePrompt(fc);

const prompt = (...blocks: Block[]): PromptContent => ({ kind: "prompt", style: "plain", messages: [{ role: "system", blocks }], inputs: [] });
const tone = (text: string): Block => ({ kind: "tone", text });

test("a line keeps who wrote it until it changes", () => {
  const one = prompt(tone("Be kind to people.\nAlways greet the user by name.\nBe brief."));
  const two = prompt(tone("Be kind to people.\nOpen with the answer.\nBe brief."));
  const three = prompt(tone("Be kind to all people.\n\nOpen with the answer.\nBe brief."));
  const first = firstOrigins(one, 1);
  const second = carryOrigins(one, first, two, 2);
  const third = carryOrigins(two, second, three, 5);
  expect([first, second, third].map(({ messages }) => messages)).toEqual([[[[1, 1, 1]]], [[[1, 2, 1]]], [[[5, 5, 2, 1]]]]);
  expect([originOf(third, 0, 0, 2), originOf(third, 0, 0, 9), originOf(third, 3, 0, 0)]).toEqual([2, undefined, undefined]);
});

test("a line that moved to another block is still its author's; one that is said twice is written twice", () => {
  const line = "If the account is in debt, never mention cutting off supply.";
  const before = prompt(tone("Be kind."), { kind: "format", text: `Plain sentences only.\n${line}` });
  const after = prompt(tone(`Be kind.\n${line}\n${line}`), { kind: "format", text: "Plain sentences only." });
  expect(carryOrigins(before, firstOrigins(before, 3), after, 4).messages).toEqual([[[3, 3, 4], [3]]]);
});

test("a block that moves, or is switched off, is not written anew", () => {
  const a = tone("Be kind to all who write.");
  const b: Block = { kind: "task", text: "Answer the question." };
  const before = prompt(a, b);
  expect(carryOrigins(before, firstOrigins(before, 1), prompt({ ...b, off: true }, a), 2).messages).toEqual([[[1], [1]]]);
});

test("what a family is told has authors of its own", () => {
  const before: PromptContent = { ...prompt(tone("Be kind.")), variants: [{ family: "claude", messages: prompt(tone("Be kind, Claude.\nThink first.")).messages }] };
  const after: PromptContent = { ...before, variants: [{ family: "claude", messages: prompt(tone("Be kind, Claude.\nAct first.")).messages }, { family: "gpt", style: "xml" }] };
  expect(carryOrigins(before, firstOrigins(before, 1), after, 2).variants).toEqual({ claude: [[[1, 2]]] });
});

test("every line has an author, who is of this version or of the one before", () => {
  fc.assert(
    fc.property(anyPrompt, anyPrompt, (before, after) => {
      const origins = carryOrigins(before, firstOrigins(before, 1), after, 2);
      const shape = firstOrigins(after, 0).messages.map((blocks) => blocks.map((lines) => lines.length));
      expect(origins.messages.map((blocks) => blocks.map((lines) => lines.length))).toEqual(shape);
      expect(origins.messages.flat(2).every((serial) => serial === 1 || serial === 2)).toBe(true);
      expect(carryOrigins(before, firstOrigins(before, 1), structuredClone(before), 2)).toEqual(firstOrigins(before, 1));
    }),
  );
});
