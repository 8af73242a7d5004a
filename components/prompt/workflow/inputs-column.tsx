"use client";
import { clsx } from "clsx";
import { MoreHorizontal, Plus } from "lucide-react";
import { FillField } from "#components/prompt/fill/fill-field";
import { problemsOf } from "#components/prompt/fill/problems-of";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { Json } from "#server/core/version/content";
import type { InputMenuProps } from "./input-menu";
import type { EditInput } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

const InputMenu = lazyMenu<InputMenuProps>(() => import("./input-menu").then((file) => file.InputMenu));

interface Props {
  inputs: readonly EditInput[];
  values: Readonly<Record<string, Json | undefined>>;
  onValue: (name: string, value: Json | undefined) => void;
  onAdd: () => void;
  onEdit: (id: string) => void;
}

/** What whoever uses the workflow is asked for, each with a value to try. */
export function InputsColumn({ inputs, values, onValue, onAdd, onEdit }: Props) {
  const { mayWrite } = useWorkflowActs();
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
      {inputs.length === 0 ? <p className="mt-2 text-13 text-ink-2">The workflow asks for nothing yet. Whatever a step lacks can be asked for here.</p> : null}
      {inputs.map((input, at) => (
        <div key={`${input.id} ${input.type}`} className={clsx("group/input relative py-2", mayWrite && "max-desk:pr-11")}>
          <FillField input={input} value={values[input.name]} problem={wrong[input.name]} onValue={(value) => onValue(input.name, value)} />
          {mayWrite ? (
            <span className="absolute top-1 right-0 bg-paper pl-1 opacity-0 group-hover/input:opacity-100 focus-within:opacity-100 max-desk:top-8 max-desk:opacity-100">
              <InputMenu
                {...{ input, at, last: at === inputs.length - 1, onEdit }}
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
