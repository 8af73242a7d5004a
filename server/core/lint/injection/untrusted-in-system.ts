import { promptWith, systemWith, textInput } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { untrustedUses } from "#server/core/lint/untrusted";

const note = textInput("customer_note", { type: "long_text", untrusted: true });
const asked = "Answer the note from our customer in three sentences.\n\n<customer_note>{{customer_note}}</customer_note>";

export const untrustedInSystem: Rule = {
  id: "untrusted-in-system",
  guards: "injection",
  severity: "error",
  title: "Untrusted text speaks as the system",
  explanation:
    "A model obeys the system message before all others. Text that somebody outside wrote gains that authority when it is inserted there. Put it into a user message, between tags.",
  bad: { ...systemWith({ kind: "task", text: asked }), inputs: [note] },
  good: { ...promptWith({ kind: "task", text: asked }), inputs: [note] },
  check: ({ content, passages }) =>
    passages
      .filter(({ role }) => role === "system")
      .flatMap((passage) =>
        untrustedUses(passage, content.inputs).map(({ use, name }) =>
          foundAt(passage, use, `Somebody outside may have written ${name}, and here it would speak with the authority of the system message. Move it to a user message.`),
        ),
      ),
};
