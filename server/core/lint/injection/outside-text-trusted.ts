import { promptWith, textInput } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const outside = new Set(["message", "comment", "review", "feedback", "ticket", "transcript", "question", "query", "reply", "complaint", "conversation", "chat", "inquiry", "enquiry"]);
const asked = promptWith({ kind: "task", text: "Answer the letter in three sentences.\n\n<customer_message>{{customer_message}}</customer_message>" });

export const outsideTextTrusted: Rule = {
  id: "outside-text-trusted",
  guards: "injection",
  severity: "note",
  title: "An input sounds like text from outside",
  explanation:
    "By its name this input holds what a customer or a visitor wrote, yet it is trusted, so nothing watches where it goes. Mark it untrusted. If only your own team fills it, let this stand.",
  bad: { ...asked, inputs: [textInput("customer_message", { type: "long_text" })] },
  good: { ...asked, inputs: [textInput("customer_message", { type: "long_text", untrusted: true })] },
  check: ({ content }) =>
    content.inputs
      .filter(({ name, type, untrusted }) => !untrusted && (type === "text" || type === "long_text") && outside.has(name.toLowerCase().split("_").at(-1) ?? ""))
      .map(({ name }) => ({
        message: `${name} sounds like text that somebody outside writes, but it is trusted.`,
        place: { input: name },
        quote: name,
        fix: { label: "Mark it untrusted", patch: { do: "distrust-input", name } },
      })),
};
