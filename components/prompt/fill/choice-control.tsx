"use client";
import { useId } from "react";
import { ChevronDown } from "lucide-react";
import { controlAria, FilledField, type ControlProps } from "./filled-field";
import { hintOf } from "./hint-of";

/** One of what is offered. The system's own list, which finds by typing and knows phones. */
export function ChoiceControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const { options = [] } = input;
  const chosen = typeof value === "string" ? value : "";
  return (
    <FilledField {...{ id, input, problem }}>
      <div className="relative">
        <select {...controlAria(id, input, problem)} value={chosen} onChange={({ target }) => onValue(target.value === "" ? undefined : target.value)} className="field-box appearance-none truncate pr-7">
          <option value="">{hintOf(input) ?? "Choose"}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
          {chosen === "" || options.includes(chosen) ? null : <option value={chosen}>{chosen} (not offered)</option>}
        </select>
        <ChevronDown size={14} aria-hidden className="pointer-events-none absolute inset-y-0 right-2 my-auto text-ink-3" />
      </div>
    </FilledField>
  );
}
