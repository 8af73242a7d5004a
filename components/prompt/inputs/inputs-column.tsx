"use client";
import { clsx } from "clsx";
import { MoreHorizontal, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { Json } from "#server/core/version/content";
import { FillField } from "#components/prompt/fill/fill-field";
import { problemsOf } from "#components/prompt/fill/problems-of";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { EditInput } from "./inputs-in-hand";
import type { InputMenuProps } from "./input-menu";

const InputMenu = lazyMenu<InputMenuProps>(() => import("./input-menu").then((file) => file.InputMenu));

/** What can be done to the inputs in hand: a canvas and a workflow each know how. */
export type InputAct = { do: "move-input"; id: string; at: number } | { do: "remove-input"; id: string };

interface Props {
  inputs: readonly EditInput[];
  values: Readonly<Record<string, Json | undefined>>;
  onValue: (name: string, value: Json | undefined) => void;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onAct: (act: InputAct) => void;
  mayWrite: boolean;
  /** Said where nothing is asked for. */
  none: ReactNode;
}

/** What a prompt or a workflow asks for, each with a value to try. */
export function InputsColumn({ inputs, values, onValue, onAdd, onEdit, onAct, mayWrite, none }: Props) {
  const wrong = problemsOf(inputs, values, true);
  return (
    <section aria-labelledby="inputs-heading">
      <div className="flex min-h-7 items-center gap-2">
        <h2 id="inputs-heading" className="text-13 font-bold">
          Inputs
        </h2>
        <span className="text-12 text-ink-3">{inputs.length}</span>
        {mayWrite ? (
          <Button kind="quiet" size="small" className="-mr-2 ml-auto" onClick={onAdd}>
            <Plus size={14} />
            Add
          </Button>
        ) : null}
      </div>
      {inputs.length === 0 ? <p className="mt-2 text-13 text-ink-2">{none}</p> : null}
      {inputs.map((input, at) => (
        <div key={`${input.id} ${input.type}`} className={clsx("group/input relative py-2", mayWrite && "max-desk:pr-11")}>
          <FillField input={input} value={values[input.name]} problem={wrong[input.name]} onValue={(value) => onValue(input.name, value)} />
          {mayWrite ? (
            <span className="absolute top-1 right-0 bg-paper pl-1 opacity-0 group-hover/input:opacity-100 focus-within:opacity-100 max-desk:top-8 max-desk:opacity-100">
              <InputMenu
                {...{ at, last: at === inputs.length - 1 }}
                onEdit={() => onEdit(input.id)}
                onMove={(at) => onAct({ do: "move-input", id: input.id, at })}
                onRemove={() => onAct({ do: "remove-input", id: input.id })}
                trigger={
                  <button type="button" aria-label={`Change the input ${input.name}`} className="grid size-6 place-items-center rounded-4 text-ink-3 hover:bg-well hover:text-ink data-[state=open]:bg-well max-desk:size-9">
                    <MoreHorizontal size={14} />
                  </button>
                }
              />
            </span>
          ) : null}
        </div>
      ))}
    </section>
  );
}
