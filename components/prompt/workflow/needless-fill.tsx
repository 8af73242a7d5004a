"use client";
import { Button } from "#components/ui/button";
import { FieldNote } from "#components/ui/field";
import type { EditStep } from "./model/model";
import { sayFilling } from "./model/source";
import { useWorkflowActs } from "./workflow-context";

/** What is filled though the prompt doesn't ask for it, as after another version was pinned. */
export function NeedlessFill({ step, name, problem }: { step: EditStep; name: string; problem?: string }) {
  const { act, mayWrite } = useWorkflowActs();
  return (
    <div data-input={name} className="grid grid-cols-[minmax(0,12rem)_minmax(0,22rem)] items-start gap-x-3 py-1 text-13 max-desk:block">
      <del className="mono mt-1.5 justify-self-start">{name}</del>
      <div>
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate text-ink-2">{sayFilling(step.fills[name])}</span>
          {mayWrite ? (
            <Button size="small" data-focus="" aria-label={`Take ${name} out of ${step.name}`} onClick={() => act({ do: "fill", step: step.id, input: name })}>
              Take it out
            </Button>
          ) : null}
        </span>
        <FieldNote id={`${step.id}-${name}`} error={problem} />
      </div>
    </div>
  );
}
