import { readValue } from "#server/core/template/values";
import type { Values } from "#server/core/template/render";
import type { Input, Json, PromptContent, Step } from "#server/core/version/content";

export interface Given {
  values: Values;
  /** By the input of the step's prompt: the step whose output it gets. */
  outputs: ReadonlyMap<string, string>;
}

/** What a step's prompt is given when the workflow is given these values. Outputs are not known yet; something of the right type stands in for them. */
export function givenTo({ fills }: Pick<Step, "fills">, wanted: readonly Input[], tried: Values): Given {
  const outputs = new Map<string, string>();
  const values = wanted.map((input) => {
    const filling = Object.hasOwn(fills, input.name) ? fills[input.name] : undefined;
    if (filling?.from === "step") {
      outputs.set(input.name, filling.step);
      return [input.name, standIn(input, filling.step)] as const;
    }
    return [input.name, filling?.from === "input" ? tried[filling.name] : textIn(input, filling?.text)] as const;
  });
  return { values: Object.fromEntries(values.filter(([, value]) => value !== undefined)), outputs };
}

function textIn(input: Input, text: string | undefined): Json | undefined {
  const read = text === undefined ? undefined : readValue(input, text);
  return read && "value" in read ? read.value : undefined;
}

function standIn({ type, options: [first = ""] = [], example }: Input, step: string): Json {
  switch (type) {
    case "text":
    case "long_text":
      return `output of ${step}`;
    case "list":
      return [`output of ${step}`];
    case "choice":
      return first;
    case "multi_choice":
      return [first];
    case "boolean":
      return true;
    case "number":
      return example ?? 1;
    case "date":
      return example ?? "2026-01-01";
    case "json":
      return example ?? {};
  }
}

/** A stand-in keeps no limits that its prompt sets. */
export const unlimited = (content: PromptContent, outputs: Given["outputs"]): PromptContent => ({
  ...content,
  inputs: content.inputs.map((input) => (outputs.has(input.name) ? { ...input, limits: undefined } : input)),
});
