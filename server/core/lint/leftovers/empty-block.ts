import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const task = { kind: "task" as const, text: "Write a reply to the letter below." };

export const emptyBlock: Rule = {
  id: "empty-block",
  guards: "leftovers",
  severity: "note",
  title: "A block with nothing in it",
  explanation: "Where headings or tags are rendered, an empty block leaves one with nothing under it, and the model looks for what is missing. Write it, or remove it.",
  bad: promptWith(task, { kind: "audience", text: "" }),
  good: promptWith(task),
  check: ({ readings }) =>
    readings.flatMap(({ passages }) =>
      passages
        .filter(({ text, place }) => text.trim() === "" && passages.some((other) => other.place.message === place.message && other.text.trim() !== ""))
        .map(({ place: { block, ...place }, kind }) => ({
          message: `The ${kind} block is empty.`,
          place: { ...place, block },
          fix: { label: "Remove the block", patch: { do: "drop-block" as const, ...place, at: block } },
        })),
    ),
};
