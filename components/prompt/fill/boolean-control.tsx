"use client";
import { useId } from "react";
import * as Radix from "@radix-ui/react-switch";
import { Button } from "#components/ui/button";
import { controlAria, FilledField, type ControlProps } from "./filled-field";

/** A switch, which until it is touched is neither on nor off. */
export function BooleanControl({ input, value, problem, onValue }: ControlProps) {
  const id = useId();
  const shown = typeof value === "boolean" ? value : input.default === true;
  const said = typeof value === "boolean" ? (value ? "Yes" : "No") : input.default === undefined ? "Not said" : input.default === true ? "Yes by default" : "No by default";
  return (
    <FilledField {...{ id, input, problem }}>
      <div className="flex min-h-6 items-center gap-2 text-13">
        <Radix.Root
          {...controlAria(id, input, problem)}
          checked={shown}
          onCheckedChange={onValue}
          className="h-4 w-7 shrink-0 rounded-full bg-edge transition-colors duration-100 data-[state=checked]:bg-pencil"
        >
          <Radix.Thumb className="block size-3 translate-x-0.5 rounded-full bg-sheet transition-transform duration-100 data-[state=checked]:translate-x-3.5" />
        </Radix.Root>
        <span className={typeof value === "boolean" ? undefined : "text-ink-3"}>{said}</span>
        {value === undefined ? (
          <Button kind="quiet" size="small" className="ml-auto" aria-label={`Answer no to ${input.name}`} onClick={() => onValue(false)}>
            Say no
          </Button>
        ) : input.required ? null : (
          <Button kind="quiet" size="small" className="ml-auto" aria-label={`Take the answer for ${input.name} back`} onClick={() => onValue(undefined)}>
            Clear
          </Button>
        )}
      </div>
    </FilledField>
  );
}
