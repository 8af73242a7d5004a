"use client";
import { useState } from "react";
import { ChevronDown } from "lucide-react";
import { Popover } from "#components/ui/popover";
import type { EditStep } from "./model/model";
import { PromptPicker } from "./prompt-picker";
import { useRunnable } from "./use-runnable";
import type { StepPrompt } from "./use-step-prompts";
import { useWorkflowActs } from "./workflow-context";

/** The prompt that a step runs, at its pinned version, and the newer one if there is. */
export function StepPromptLine({ step, prompt }: { step: EditStep; prompt?: StepPrompt }) {
  const { act, mayWrite, say } = useWorkflowActs();
  const runnable = useRunnable();
  const [open, setOpen] = useState(false);
  const { name = step.prompt, pinned, newer, archived } = prompt ?? {};
  const said = (
    <>
      <span className="truncate text-14">{name}</span>
      {name === step.prompt ? null : <span className="mono truncate text-12 text-ink-3 max-desk:hidden">{step.prompt}</span>}
      {pinned ? <span className="mono text-12 text-ink-2">{pinned.number}</span> : null}
    </>
  );
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 text-13">
      {mayWrite ? (
        <Popover
          label={`The prompt of ${step.name}`}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <button type="button" title={`${step.prompt}, run another prompt here`} className="-ml-1 flex min-w-0 items-center gap-2 min-h-6.5 rounded-4 px-1 hover:bg-well data-[state=open]:bg-well max-desk:min-h-9">
              {said}
              <ChevronDown size={12} className="text-ink-3" />
              <span className="sr-only">, run another prompt</span>
            </button>
          }
        >
          <PromptPicker
            label="Which prompt does it run?"
            onPick={(picked) => {
              setOpen(false);
              void runnable(picked).then((runs) => runs && act({ do: "run-other", step: step.id, runs }));
            }}
          />
        </Popover>
      ) : (
        <span className="flex min-w-0 items-center gap-2">{said}</span>
      )}
      {newer ? <span className="text-12 text-ink-3">newer: {newer.number}</span> : null}
      {newer && mayWrite ? (
        <button
          type="button"
          className="text-12 font-medium text-pencil hover:underline"
          onClick={() => {
            act({ do: "pin", pins: new Map([[step.id, newer.sha]]) });
            say(`${step.name} runs ${newer.number} now.`);
          }}
        >
          Pin the newest<span className="sr-only"> of {name}</span>
        </button>
      ) : null}
      {archived ? <span className="text-12 text-warn">archived</span> : null}
    </div>
  );
}
