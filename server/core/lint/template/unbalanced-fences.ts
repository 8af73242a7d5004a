import { promptWith } from "#server/core/lint/example";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const task = { kind: "task" as const, text: "Confirm the order in one sentence." };

export const unbalancedFences: Rule = {
  id: "unbalanced-fences",
  guards: "template",
  severity: "warning",
  title: "A fence that is never closed",
  explanation:
    "A line of three backticks opens a fenced part, and no such line closes it. Everything after it, instructions included, then reads as material. Close it where the part ends.",
  bad: promptWith(task, { kind: "context", text: "The order as it came in:\n\n```\n2 loaves, 1 seed cake\n" }),
  good: promptWith(task, { kind: "context", text: "The order as it came in:\n\n```\n2 loaves, 1 seed cake\n```\n" }),
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.fences
        .filter(({ closed }) => !closed)
        .map(({ mark, start, insideStart }) => {
          const end = { start: passage.text.length, end: passage.text.length };
          return {
            ...foundAt(passage, { start, end: Math.max(start, insideStart) }, "This fence is never closed, so everything below it reads as material."),
            fix: textFix("Close it at the end of the block", putting(passage, end, `${passage.text.endsWith("\n") ? "" : "\n"}${mark}`)),
          };
        }),
    ),
};
