import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

export const snippetMissing: Rule = {
  id: "snippet-missing",
  guards: "template",
  severity: "error",
  title: "A snippet that isn't there",
  explanation:
    "The text includes a snippet by a key that no prompt of this workspace has, so it can't be filled in. Mend the key, or write the snippet first.",
  bad: promptWith({ kind: "task", text: "Write a welcome of 60 words to new customers.\n\n{{> brand/voyce}}" }),
  good: promptWith({ kind: "task", text: "Write a welcome of 60 words to new customers.\n\nUse short words." }),
  check: ({ passages, options: { snippets } }) =>
    snippets
      ? passages.flatMap((passage) =>
          passage.names
            .filter(({ kind, name }) => kind === "snippet" && !Object.hasOwn(snippets, name))
            .map((use) => foundAt(passage, use, `There is no snippet ${use.name} in this workspace.`)),
        )
      : [],
};
