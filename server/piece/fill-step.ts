import { problemOf, readValue } from "#server/core/template/values";
import type { Values } from "#server/core/template/render";
import type { Input, Json, Step as WorkflowStep } from "#server/core/version/content";

interface Sources {
  /** What the whole workflow was given. */
  given: Values;
  /** The output of an earlier step, by its name. */
  outputOf(step: string): string | undefined;
}

/** The values of one step: from the workflow's inputs, from earlier outputs, or written there. What can't be read as its input wants is left open. */
export function fillStep({ fills }: WorkflowStep, inputs: readonly Input[], { given, outputOf }: Sources): Record<string, Json> {
  const values = inputs.flatMap((input): [string, Json][] => {
    const filling = fills[input.name];
    if (!filling) return [];
    const value = filling.from === "input" ? given[filling.name] : asRead(input, filling.from === "step" ? outputOf(filling.step) : filling.text);
    return value === undefined ? [] : [[input.name, value]];
  });
  return Object.fromEntries(values);
}

function asRead(input: Input, text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  const read = readValue(input, text);
  return "problem" in read || problemOf(input, read.value) !== undefined ? undefined : read.value;
}

/** Inputs that still want a value, before the prompt can be rendered. */
export const stillNeeded = (inputs: readonly Input[], values: Values) => inputs.filter((input) => problemOf(input, values[input.name]) !== undefined);
