import { promptWith, textInput } from "#server/core/lint/example";
import { matchesOf } from "#server/core/lint/matches";
import { foundAt, isInside, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

// The first is what an import keeps as it came, between changed delimiters.
const foreign =
  /\{\{=<% %>=\}\}[^\n]{0,300}?<%=\{\{ \}\}=%>|\$\{([A-Za-z_][\w.]{0,59})\}|(?<![\w{}$\\/])\{([A-Za-z_]\w{0,59})\}(?!\})|\{%-?\s{0,5}(?:if|elif|else|endif|for|endfor|set|include|block)\b[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>/g;

const inputs = [textInput("first_name"), textInput("tariff")];

export const foreignTemplate: Rule = {
  id: "foreign-template",
  guards: "template",
  severity: "warning",
  title: "A variable in another tool's spelling",
  explanation:
    "This is how another template language marks a variable, and here it stays in the text as it stands: the model would read the braces. Write {{name}} for a value and {{#name}} … {{/name}} for a part that depends on one.",
  bad: { ...promptWith({ kind: "task", text: "Write a welcome to {first_name} in 60 words, and name {{tariff}}." }), inputs },
  good: { ...promptWith({ kind: "task", text: "Write a welcome to {{first_name}} in 60 words, and name {{tariff}}." }), inputs },
  check: ({ content, passages }) =>
    passages.flatMap((passage) =>
      matchesOf(passage.text, foreign)
        .filter((range) => ![...passage.names, ...passage.fences].some((other) => isInside(range, other)))
        .map(({ groups: [dollar, braced], ...range }) => {
          const name = dollar ?? braced;
          const found = foundAt(passage, range, `${range.text} is no variable here; the model would read it as it stands.`);
          const known = name !== undefined && content.inputs.some((input) => input.name === name);
          return known ? { ...found, fix: textFix(`Write {{${name}}}`, putting(passage, range, `{{${name}}}`)) } : found;
        }),
    ),
};
