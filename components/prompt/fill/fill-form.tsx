"use client";
import type { Input, Json } from "#server/core/version/content";
import { FillField } from "./fill-field";

export interface FillFormProps {
  inputs: readonly Input[];
  /** By the input's name; what has no value is absent. */
  values: Readonly<Record<string, Json | undefined>>;
  /** A sentence by the input's name, shown under its field. */
  problems?: Readonly<Record<string, string | undefined>>;
  onValue: (name: string, value: Json | undefined) => void;
}

/** The form that people fill, made from what the prompt asks for. */
export function FillForm({ inputs, values, problems = {}, onValue }: FillFormProps) {
  if (inputs.length === 0) return <p className="text-13 text-ink-2">This prompt asks for nothing. Write {"{{name}}"} in a block to make it ask.</p>;
  return (
    <div className="grid gap-4">
      {inputs.map((input) => (
        <FillField key={`${input.name} ${input.type}`} input={input} value={values[input.name]} problem={problems[input.name]} onValue={(value) => onValue(input.name, value)} />
      ))}
    </div>
  );
}
