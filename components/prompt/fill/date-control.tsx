"use client";
import { useId } from "react";
import { controlAria, FilledField, type ControlProps } from "./filled-field";

/** A day, chosen or typed as the browser's own language has it. */
export function DateControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const { earliest, latest } = input.limits ?? {};
  return (
    <FilledField {...{ id, input, problem }}>
      <input
        {...controlAria(id, input, problem)}
        type="date"
        min={earliest}
        max={latest}
        value={typeof value === "string" ? value : ""}
        onChange={({ target }) => onValue(target.value === "" ? undefined : target.value)}
        className="field-box"
      />
    </FilledField>
  );
}
