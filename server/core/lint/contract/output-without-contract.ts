import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { promisedFormat } from "./promised-format";

const asked = promptWith({ kind: "task", text: "List the towns in the letter below. Answer with a JSON object that has one member, towns." });

export const outputWithoutContract: Rule = {
  id: "output-without-contract",
  guards: "contract",
  severity: "warning",
  title: "Output has no contract",
  explanation:
    "The prompt promises an output that a program will read, and nothing says what it must look like. Without a schema no output can be checked, and no one is warned when a new version breaks whoever reads it. Add a contract.",
  bad: asked,
  good: {
    ...asked,
    output: { kind: "json", schema: { type: "object", required: ["towns"], properties: { towns: { type: "array", items: { type: "string" } } } } },
  },
  check: ({ content, instructions }) => {
    if (content.output) return [];
    for (const passage of instructions) {
      const sentence = passage.sentences.find((one) => promisedFormat(one) !== undefined);
      if (sentence) return [foundAt(passage, sentence, `This promises ${promisedFormat(sentence)?.toUpperCase()}, and no contract says what it must look like.`)];
    }
    return [];
  },
};
