import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const output = { kind: "json" as const, schema: { type: "object", required: ["towns"], properties: { towns: { type: "array" } } } };

export const contractUnsaid: Rule = {
  id: "contract-unsaid",
  guards: "contract",
  severity: "note",
  title: "The contract is never mentioned",
  explanation:
    "The output has to satisfy a schema, but the text never says in which format to answer. Some tools pass the schema on by themselves, others don't, and then the model answers in prose. Say the format in a sentence.",
  bad: { ...promptWith({ kind: "task", text: "List the towns in the letter below." }), output },
  good: { ...promptWith({ kind: "task", text: "List the towns in the letter below. Answer in JSON." }), output },
  check: ({ content, passages }) => {
    const { output } = content;
    if (!output || passages.length === 0) return [];
    const named = passages.some(({ text, names }) => text.toLowerCase().includes(output.kind) || names.some(({ kind }) => kind === "snippet"));
    return named ? [] : [{ message: `The output must be ${output.kind.toUpperCase()}, and the text never says so.`, place: {} }];
  },
};
