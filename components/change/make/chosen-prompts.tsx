"use client";
import { useState } from "react";
import { Plus } from "lucide-react";
import { PromptPicker } from "#components/prompt/workflow/prompt-picker";
import { Button } from "#components/ui/button";
import { Popover } from "#components/ui/popover";
import { ChosenPrompt, type Chosen } from "./chosen-prompt";

interface Props {
  chosen: readonly Chosen[];
  most: number;
  onChange: (chosen: Chosen[]) => void;
}

/** The prompts of a Change, each with the version it shall move to; any of the library is found by its name. */
export function ChosenPrompts({ chosen, most, onChange }: Props) {
  const [finding, setFinding] = useState(false);
  const replace = (next: Chosen) => onChange(chosen.map((one) => (one.promptId === next.promptId ? next : one)));
  return (
    <>
      {chosen.length > 0 ? (
        <ul aria-label="Prompts of this change" className="sheet mb-2">
          {chosen.map((one) => (
            <ChosenPrompt key={one.promptId} chosen={one} onChange={replace} onRemove={() => onChange(chosen.filter(({ promptId }) => promptId !== one.promptId))} />
          ))}
        </ul>
      ) : null}
      {chosen.length < most ? (
        <Popover
          label="A prompt of this change"
          open={finding}
          onOpenChange={setFinding}
          trigger={
            <Button>
              <Plus size={16} />
              {chosen.length === 0 ? "Choose a prompt" : "Add a prompt"}
            </Button>
          }
        >
          <PromptPicker
            label="Which prompt shall change?"
            workflows
            onPick={({ id: promptId, key, name, latest }) => {
              setFinding(false);
              if (latest && !chosen.some((one) => one.promptId === promptId)) onChange([...chosen, { promptId, key, name, versionId: latest.id }]);
            }}
          />
        </Popover>
      ) : (
        <p className="text-12 text-ink-3">A change holds at most {most} prompts.</p>
      )}
    </>
  );
}
