import { problemOf } from "#server/core/template/values";
import type { Problem } from "#server/core/template/problem";
import type { Values } from "#server/core/template/render";
import type { Content, Json } from "#server/core/version/content";
import { fillStep } from "./fill-step";
import { stepAt, type Step } from "./find-step";

/** What the first step is given: of a workflow, what it takes from the inputs of the whole. */
export function giveValues(content: Content, step: Step, values: Readonly<Record<string, Json>>): { stepValues: Values } | { problems: Problem[] } {
  if (content.kind === "prompt") return { stepValues: values };
  const declared = new Set(content.inputs.map(({ name }) => name));
  const unknown = Object.keys(values).filter((name) => !declared.has(name));
  const problems = [
    ...content.inputs.map((input) => ({ input: input.name, sentence: problemOf(input, values[input.name]) })),
    ...unknown.map((input) => ({ input, sentence: `“${input}” is no input of this workflow.` })),
  ].flatMap(({ input, sentence }) => (sentence === undefined ? [] : [{ input, sentence }]));
  const first = stepAt(content, 1);
  if (problems.length > 0 || !first) return { problems };
  return { stepValues: fillStep(first, step.content.inputs, { given: withDefaults(content, values), outputOf: () => undefined }) };
}

export const withDefaults = ({ inputs }: Content, values: Values): Values =>
  Object.fromEntries(inputs.map((input) => [input.name, values[input.name] ?? input.default]));
