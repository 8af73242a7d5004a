"use client";
import { useState, type ReactNode } from "react";
import { Popover } from "#components/ui/popover";
import { PromptPicker } from "./prompt-picker";
import { useRunnable } from "./use-runnable";
import { useWorkflowActs } from "./workflow-context";

/** Chooses the prompt of a new step; the step comes once it is chosen. */
export function AddStep({ at, open, onOpen, trigger }: { at: number; open?: boolean; onOpen?: (open: boolean) => void; trigger: ReactNode }) {
  const { act, say } = useWorkflowActs();
  const runnable = useRunnable();
  const [own, setOwn] = useState(false);
  const show = onOpen ?? setOwn;
  return (
    <Popover label="The prompt of the new step" trigger={trigger} open={open ?? own} onOpenChange={show}>
      <PromptPicker
        label="Which prompt does it run?"
        onPick={(prompt) => {
          show(false);
          void runnable(prompt).then((runs) => {
            if (!runs) return;
            act({ do: "add-step", at, runs });
            say(`Step ${at + 1} runs ${prompt.name}.`);
          });
        }}
      />
    </Popover>
  );
}
