import { promptWith, textInput } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import { unusedInputs } from "#server/core/template/names";
import { snippetKeysIn } from "#server/core/template/resolve";

const welcome = promptWith({ kind: "task", text: "Write a welcome to {{first_name}} in 60 words." });

export const unusedInput: Rule = {
  id: "unused-input",
  guards: "template",
  severity: "warning",
  title: "An input that nothing uses",
  explanation:
    "People are asked for this value, and it changes nothing. Either the block that used it was rewritten, or the input is a leftover. Use it in a block, or remove it.",
  bad: { ...welcome, inputs: [textInput("first_name"), textInput("tariff")] },
  good: { ...welcome, inputs: [textInput("first_name")] },
  check: ({ content, passages, options: { snippets } }) => {
    // A snippet that can't be looked into may use any of them, and so may what is broken.
    if (passages.some(({ broken }) => broken) || (!snippets && snippetKeysIn(content).length > 0)) return [];
    return unusedInputs(content, snippets).map((name) => ({
      message: `${name} is asked for, but no block uses it.`,
      place: { input: name },
      quote: name,
      fix: { label: "Remove the input", patch: { do: "drop-input", name } },
    }));
  },
};
