import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import { isForbidding } from "./orders";

const task = { kind: "task" as const, text: "Write a reply to the letter below." };

export const negativeOnly: Rule = {
  id: "negative-only",
  guards: "wording",
  severity: "note",
  title: "Only what not to do",
  explanation:
    "Every sentence of this block forbids something, and none says what to do instead. What is named is also what the model then thinks of. Say what you want in at least one sentence, or move the block to the exclusions.",
  bad: promptWith(task, { kind: "tone", text: "Do not sound like a machine.\nDo not be stiff.\nNever use long words." }),
  good: promptWith(task, { kind: "tone", text: "Write as you would speak across the counter.\nDo not be stiff.\nNever use long words." }),
  check: ({ instructions }) =>
    instructions
      .filter(({ kind, sentences, names }) => kind !== "exclusions" && sentences.length >= 3 && names.length === 0 && sentences.every(isForbidding))
      .map(({ place }) => ({ message: "Every sentence here says what not to do, and none what to do instead.", place: { ...place } })),
};
