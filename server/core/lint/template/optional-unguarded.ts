import { promptWith, textInput } from "#server/core/lint/example";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { rootOf } from "#server/core/template/names";

const inputs = [textInput("nickname", { required: false })];

export const optionalUnguarded: Rule = {
  id: "optional-unguarded",
  guards: "template",
  severity: "note",
  title: "An optional value leaves a hole",
  explanation:
    "This input may be left empty and has no default, yet the sentence around it is always there. Put the sentence between {{#name}} and {{/name}}, give the input a default, or make it required.",
  bad: { ...promptWith({ kind: "task", text: "Write a welcome of 60 words. Sign it with {{nickname}}." }), inputs },
  good: { ...promptWith({ kind: "task", text: "Write a welcome of 60 words.{{#nickname}} Sign it with {{nickname}}.{{/nickname}}" }), inputs },
  check: ({ content, passages }) => {
    const optional = new Set(content.inputs.filter((input) => !input.required && input.default === undefined && input.type !== "boolean").map(({ name }) => name));
    return passages
      .filter(({ broken }) => !broken)
      .flatMap((passage) =>
        passage.names
          .filter(({ kind, name, within }) => kind === "value" && optional.has(name) && !within.some((section) => rootOf(section) === name))
          .map((use) => ({
            ...foundAt(passage, use, `${use.name} may be left empty, and then there is a hole here.`),
            ...(isAlone(passage.text, use) ? { fix: textFix("Leave the line out when it is empty", putting(passage, use, `{{#${use.name}}}${passage.text.slice(use.start, use.end)}{{/${use.name}}}`)) } : {}),
          })),
      );
  },
};

/** On a line of its own it can go without leaving half a sentence. */
function isAlone(text: string, { start, end }: { start: number; end: number }) {
  return /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) && /^(?:\n|$)/.test(text.slice(end, end + 1));
}
