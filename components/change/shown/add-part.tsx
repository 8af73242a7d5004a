"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Change } from "#components/change/answers";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { PromptPicker } from "#components/prompt/workflow/prompt-picker";
import { Dialog } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { useToast } from "#components/ui/toast";

/** Moves one prompt more with a Change. */
export function AddPart({ change: { id: changeId, serial }, onClose }: { change: Change; onClose: () => void }) {
  const toast = useToast();
  const refresh = useRefreshChanges();
  const add = useMutation(useApi().change.addPart.mutationOptions({ onSettled: refresh }));
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={`Add a prompt to change ${serial}`} sentence="Its newest version goes live with the others, as one set. Reviews so far no longer speak of the whole.">
      <PromptPicker
        label="Which prompt shall change too?"
        workflows
        onPick={({ id: promptId, name }) =>
          add.mutate(
            { changeId, promptId },
            {
              onSuccess: () => {
                toast({ message: `${name} is in the change.` });
                onClose();
              },
            },
          )
        }
      />
      {add.error ? (
        <div className="mt-3">
          <Notice tone="bad">{sentenceOf(add.error)}</Notice>
        </div>
      ) : null}
    </Dialog>
  );
}
