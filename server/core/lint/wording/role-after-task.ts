import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const role = { kind: "role" as const, text: "You are a baker in York." };
const task = { kind: "task" as const, text: "Write a greeting of 20 words for the shop window." };

export const roleAfterTask: Rule = {
  id: "role-after-task",
  guards: "wording",
  severity: "note",
  title: "The role comes after the task",
  explanation: "The model reads from the top: by the time it learns who it is, it has read the task as somebody else. Put the role first.",
  bad: promptWith(task, role),
  good: promptWith(role, task),
  check: ({ readings }) =>
    readings.flatMap(({ variant, messages }) =>
      messages.flatMap(({ blocks }, message) => {
        const to = blocks.findIndex(({ kind, off }) => kind === "task" && !off);
        const at = blocks.findIndex(({ kind, off }) => kind === "role" && !off);
        if (to < 0 || at < to) return [];
        const where = { message, ...(variant === undefined ? {} : { variant }) };
        return [{ message: "The role stands below the task.", place: { ...where, block: at }, fix: { label: "Move it up", patch: { do: "move-block", ...where, at, to } } }];
      }),
    ),
};
