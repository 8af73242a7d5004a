"use client";
import { useId } from "react";
import { most } from "#server/core/version/bounds";
import { controlAria, FilledField, type ControlProps } from "./filled-field";
import { hintOf } from "./hint-of";

/** Words on one line, or on as many as it takes. */
export function TextControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const field = {
    ...controlAria(id, input, problem),
    value: typeof value === "string" ? value : "",
    placeholder: hintOf(input),
    maxLength: most.value,
    onChange: ({ target }: { target: { value: string } }) => onValue(target.value === "" ? undefined : target.value),
  };
  // A line that holds a line end already is shown whole.
  const long = input.type === "long_text" || field.value.includes("\n");
  return (
    <FilledField {...{ id, input, problem }}>
      {long ? <textarea {...field} rows={3} className="field-box max-h-80 resize-y field-sizing-content" /> : <input {...field} type="text" autoComplete="off" className="field-box" />}
    </FilledField>
  );
}
