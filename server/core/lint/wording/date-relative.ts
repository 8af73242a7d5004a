import { promptWith, textInput } from "#server/core/lint/example";
import { phraseFinder } from "#server/core/lint/phrases";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const relative = phraseFinder(["today's date", "current date", "current year", "current month", "this year", "this month", "this week", "last year", "last month", "last week", "next year", "next month", "next week", "yesterday", "tomorrow", "as of today", "this quarter", "last quarter", "next quarter"]);
const bad = promptWith({ kind: "task", text: "Write the invitation to the open day. It takes place next month; name the current year." });

export const dateRelative: Rule = {
  id: "date-relative",
  guards: "wording",
  severity: "note",
  title: "A day that the model doesn't know",
  explanation:
    "A model has no calendar: what “next month” means depends on when it was trained, not on when you ask. Add a date as an input, and reckon from it.",
  bad,
  good: {
    ...promptWith({ kind: "task", text: "Write the invitation to the open day. Today is {{today}}; it takes place next month." }),
    inputs: [textInput("today", { type: "date" })],
  },
  check: ({ content, instructions }) =>
    content.inputs.some(({ name, type }) => type === "date" || /(?:^|_)(?:date|day|today|now|year|month)(?:_|$)/i.test(name))
      ? []
      : instructions.filter(({ kind }) => kind !== "context" && kind !== "audience").flatMap((passage) =>
          passage.sentences.flatMap((sentence) => relative(sentence).map((range) => foundAt(passage, range, `The model doesn't know the day, so “${range.phrase}” means nothing to it.`))),
        ),
};
