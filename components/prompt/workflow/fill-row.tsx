"use client";
import { useId } from "react";
import { ChevronDown } from "lucide-react";
import { typeOf } from "#components/prompt/fill/filled-field";
import { FieldNote } from "#components/ui/field";
import type { Input } from "#server/core/version/content";
import { FillText } from "./fill-text";
import type { EditStep } from "./model/model";
import { fillingOf, newInput, sayFilling, sourceOf, sourcesFor } from "./model/source";
import { useWorkflowActs } from "./workflow-context";

interface Props {
  step: EditStep;
  input: Input;
  /** What there is to take by then. */
  inputs: readonly Input[];
  earlier: readonly EditStep[];
  problem?: string;
}

/** One input of a step's prompt, and where its value comes from. */
export function FillRow({ step, input, inputs, earlier, problem }: Props) {
  const { act, mayWrite, say } = useWorkflowActs();
  const id = useId();
  const filling = Object.hasOwn(step.fills, input.name) ? step.fills[input.name] : undefined;
  const fill = (value: string) => act({ do: "fill", step: step.id, input: input.name, filling: fillingOf(value, filling) });

  function choose(value: string) {
    if (value !== newInput) return fill(value);
    act({ do: "ask-for", step: step.id, inputs: [input] });
    say(`The workflow asks for ${input.name} now.`);
  }

  return (
    <div data-input={input.name} className="grid grid-cols-[minmax(0,12rem)_minmax(0,22rem)] items-start gap-x-3 py-1 max-desk:block max-desk:py-1.5">
      <div className="flex min-w-0 items-baseline gap-2 pt-1.5 max-desk:pt-0 max-desk:pb-1">
        <label htmlFor={id} title={input.help ?? input.name} className="mono truncate text-13">
          {input.name}
        </label>
        <span className="ml-auto text-12 whitespace-nowrap text-ink-3">{input.required ? typeOf(input) : `${typeOf(input)}, optional`}</span>
      </div>
      <div className="min-w-0">
        {mayWrite ? (
          <div className="relative">
            <select
              id={id}
              value={sourceOf(filling)}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-note` : undefined}
              onChange={({ target }) => choose(target.value)}
              className="field-box appearance-none truncate pr-7"
            >
              {sourcesFor(input, filling, inputs, earlier).map(({ title, sources }) => (
                <optgroup key={title} label={title}>
                  {sources.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <ChevronDown size={14} aria-hidden className="pointer-events-none absolute inset-y-0 right-2 my-auto text-ink-3" />
          </div>
        ) : (
          <p className="pt-1.5 text-13 text-ink-2">{sayFilling(filling)}</p>
        )}
        {filling?.from === "text" && mayWrite ? <FillText step={step.id} input={input} text={filling.text} invalid={problem !== undefined} /> : null}
        <FieldNote id={id} error={problem} />
      </div>
    </div>
  );
}
