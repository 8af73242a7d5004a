"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";

/** Lets a draft go, and names what stands then. */
export function DiscardDialog({ base, onDiscard, onClose }: { base?: string; onDiscard: () => Promise<void>; onClose: () => void }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function discard() {
    setPending(true);
    try {
      await onDiscard();
      onClose();
    } catch (failure) {
      setProblem(sentenceOf(failure));
      setPending(false);
    }
  }

  return (
    <Dialog
      insist
      open
      onOpenChange={(open) => open || onClose()}
      title="Discard this draft?"
      sentence={base ? `The sheet will say what ${base} says. Until you leave the page, Undo brings your draft back.` : "The sheet will be empty. Until you leave the page, Undo brings your draft back."}
      actions={
        <>
          <DialogClose asChild>
            <Button>Keep it</Button>
          </DialogClose>
          <Button kind="danger" pending={pending} onClick={() => void discard()}>
            Discard the draft
          </Button>
        </>
      }
    >
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </Dialog>
  );
}
