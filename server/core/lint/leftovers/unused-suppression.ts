import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const letter = promptWith({ kind: "task", text: "Write a reply of 120 words to the letter below." });

/** What it finds is known only when all the others have spoken, so `suppressed` speaks for it. */
export const unusedSuppression: Rule = {
  id: "unused-suppression",
  guards: "leftovers",
  severity: "note",
  title: "A suppression lets nothing stand",
  explanation:
    "Somebody once let a finding stand, and what it was about has gone since. The suppression would hide the next one of its kind unseen. Remove it; its reason stays in the earlier versions.",
  bad: { ...letter, suppressions: [{ rule: "shouting", reason: "The legal department writes it this way." }] },
  good: letter,
  check: () => [],
};
