import { promptWith, textInput } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import { problemOfInput } from "#server/core/template/values";

const asked = promptWith({ kind: "task", text: "Write a welcome to a customer on {{tariff}} in 60 words." });

export const inputImpossible: Rule = {
  id: "input-impossible",
  guards: "template",
  severity: "error",
  title: "An input that nobody can fill",
  explanation:
    "As this input is defined no value fits it, or the form can't be drawn: a choice that offers nothing, limits that exclude one another. Mend its definition.",
  bad: { ...asked, inputs: [textInput("tariff", { type: "choice" })] },
  good: { ...asked, inputs: [textInput("tariff", { type: "choice", options: ["Fixed 12", "Tracker 24"] })] },
  check: ({ content }) =>
    content.inputs.flatMap(({ example: _, default: __, ...declared }) => {
      const problem = problemOfInput(declared);
      return problem === undefined ? [] : [{ message: problem, place: { input: declared.name }, quote: declared.name }];
    }),
};
