import { promptWith, textInput } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const late = textInput("late", { type: "boolean", required: false });

export const templateBroken: Rule = {
  id: "template-broken",
  guards: "template",
  severity: "error",
  title: "The template can't be read",
  explanation:
    "A tag is opened and never closed, or closed and never opened, so this prompt can't be filled in. A value is written {{name}}; a part that depends on one stands between {{#name}} and {{/name}}.",
  bad: { ...promptWith({ kind: "task", text: "Write to the customer in 60 words.{{#late}} Say that we are sorry for the delay." }), inputs: [late] },
  good: { ...promptWith({ kind: "task", text: "Write to the customer in 60 words.{{#late}} Say that we are sorry for the delay.{{/late}}" }), inputs: [late] },
  check: ({ passages }) => passages.flatMap((passage) => (passage.broken ? [foundAt(passage, passage.broken, passage.broken.sentence)] : [])),
};
