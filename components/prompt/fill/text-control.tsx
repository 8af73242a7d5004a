"use client";
import { useId } from "react";
import { problemOf } from "#server/core/template/values";
import { most } from "#server/core/version/bounds";
import { controlAria, FilledField, type ControlProps } from "./filled-field";
import { hintOf } from "./hint-of";

/** Words on one line, or on as many as it takes. */
export function TextControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const text = typeof value === "string" ? value : "";
  const wrong = problem ?? (text.length > most.value ? problemOf(input, text) : undefined);
  const field = {
    ...controlAria(id, input, wrong),
    value: text,
    placeholder: hintOf(input),
    onChange: ({ target }: { target: { value: string } }) => onValue(target.value === "" ? undefined : target.value),
  };
  // A line that holds a line end already is shown whole.
  const long = input.type === "long_text" || text.includes("\n");
  return (
    <FilledField {...{ id, input, problem: wrong }}>
      {long ? <textarea {...field} rows={3} className="field-box max-h-80 resize-y field-sizing-content" /> : <input {...field} type="text" autoComplete="off" className="field-box" />}
    </FilledField>
  );
}
