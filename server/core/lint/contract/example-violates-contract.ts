import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";
import { fencedOutputs } from "./fenced-outputs";

const output = { kind: "json" as const, schema: { type: "object", required: ["towns"], properties: { towns: { type: "array" } } } };
const task = { kind: "task" as const, text: "List the towns in the letter below. Answer in JSON." };

export const exampleViolatesContract: Rule = {
  id: "example-violates-contract",
  guards: "contract",
  severity: "error",
  title: "An example breaks the contract",
  explanation:
    "A model copies its examples before it follows a rule. This one would be refused by the prompt's own schema, so the outputs that follow it will be refused too. Mend the example, or the schema.",
  bad: { ...promptWith(task, { kind: "examples", text: 'From Leeds to York:\n\n```json\n{"cities": ["Leeds", "York"]}\n```' }), output },
  good: { ...promptWith(task, { kind: "examples", text: 'From Leeds to York:\n\n```json\n{"towns": ["Leeds", "York"]}\n```' }), output },
  check: ({ content, passages, options: { checkOutput } }) => {
    const { output } = content;
    if (!output || !checkOutput) return [];
    return passages.filter(isExample).flatMap((passage) =>
      fencedOutputs(passage, output.kind).flatMap((fence) => {
        const [first, ...more] = checkOutput(fence.inside);
        return first === undefined ? [] : [foundAt(passage, fence, `${first}${more.length > 0 ? ` There is more: ${more.slice(0, 3).join(" ")}` : ""}`)];
      }),
    );
  },
};

const isExample = ({ kind, role }: Passage) => kind === "examples" || role === "assistant";
