import { promptWith, textInput } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import { problemOfInput } from "#server/core/template/values";

const asked = promptWith({ kind: "task", text: "Write a teaser of {{words}} words." });

export const exampleBreaksInput: Rule = {
  id: "example-breaks-input",
  guards: "template",
  severity: "warning",
  title: "An input's own example doesn't fit it",
  explanation:
    "The default or the example of this input would be refused by its own type or limits. Whoever tries the prompt with it gets an error. Change the value, or widen the limits.",
  bad: { ...asked, inputs: [textInput("words", { type: "number", limits: { max: 200 }, example: 350 })] },
  good: { ...asked, inputs: [textInput("words", { type: "number", limits: { max: 200 }, example: 120 })] },
  check: ({ content }) =>
    content.inputs.flatMap(({ example, default: preset, ...declared }) => {
      if (problemOfInput(declared) !== undefined) return [];
      const problem = problemOfInput({ ...declared, ...(preset === undefined ? {} : { default: preset }), ...(example === undefined ? {} : { example }) });
      return problem === undefined ? [] : [{ message: problem, place: { input: declared.name }, quote: declared.name }];
    }),
};
