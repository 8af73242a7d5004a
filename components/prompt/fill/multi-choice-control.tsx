"use client";
import { useId } from "react";
import { Checkbox } from "#components/ui/checkbox";
import { FilledField, type ControlProps } from "./filled-field";

/** Some of what is offered, in the order it is offered. */
export function MultiChoiceControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const { options = [] } = input;
  const chosen = Array.isArray(value) ? value : [];

  function tick(option: string, ticked: boolean) {
    const next = options.filter((one) => (one === option ? ticked : chosen.includes(one)));
    onValue(next.length > 0 ? next : undefined);
  }

  return (
    <FilledField group {...{ id, input, problem }}>
      <div className="grid max-h-60 gap-1.5 overflow-y-auto p-0.5">
        {options.map((option) => (
          <Checkbox key={option} label={option} checked={chosen.includes(option)} onCheckedChange={(ticked) => tick(option, ticked === true)} />
        ))}
      </div>
    </FilledField>
  );
}
