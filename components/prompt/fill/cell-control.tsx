"use client";
import { useId, useState } from "react";
import { cellOf, readValue } from "#server/core/template/values";
import { controlAria, FilledField, type ControlProps } from "./filled-field";
import { hintOf } from "./hint-of";

/** A number, a list or JSON: typed as text, and a value as soon as it reads as one. What does not is kept as typed. */
export function CellControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const [typed, setTyped] = useState<{ cell: string; as: string }>();
  const written = inLines(input.type, cellOf(input, value));
  // Another value from outside, such as a loaded segment, is shown instead of what was typed for the one before.
  const cell = typed?.as === written ? typed.cell : written;
  const given = readValue(input, cell);
  const wrong = "problem" in given ? given.problem : problem;
  const field = {
    ...controlAria(id, input, wrong),
    value: cell,
    placeholder: hintOf(input),
    onChange: ({ target }: { target: { value: string } }) => {
      const next = readValue(input, target.value);
      const nextValue = "problem" in next ? undefined : next.value;
      setTyped({ cell: target.value, as: inLines(input.type, cellOf(input, nextValue)) });
      onValue(nextValue);
    },
  };
  return (
    <FilledField {...{ id, input, problem: wrong }}>
      {input.type === "number" ? (
        <input {...field} type="text" inputMode="decimal" autoComplete="off" className="field-box" />
      ) : (
        <textarea {...field} rows={3} spellCheck={input.type === "list"} className={input.type === "json" ? "field-box mono max-h-80 resize-y field-sizing-content" : "field-box max-h-80 resize-y field-sizing-content"} />
      )}
    </FilledField>
  );
}

const inLines = (type: ControlProps["input"]["type"], cell: string) => (type === "list" && !cell.startsWith("[") ? cell.replaceAll("; ", "\n") : cell);
