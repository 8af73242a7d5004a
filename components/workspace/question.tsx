"use client";
import { useState, type ReactNode } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";

interface Props {
  title: ReactNode;
  /** Names what goes, and what stays. */
  consequence: ReactNode;
  act: string;
  keep?: string;
  /** Not to be answered yet. */
  unready?: boolean;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something goes. It is open for as long as it is on the page, so that it can be fetched when it is needed. */
export function Question({ title, consequence, act, keep = "Keep it", unready, onConfirm, onClose, children }: Props) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function confirm() {
    setPending(true);
    setProblem(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
    setPending(false);
  }

  return (
    <Dialog
      insist
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      sentence={consequence}
      actions={
        <>
          <DialogClose asChild>
            <Button>{keep}</Button>
          </DialogClose>
          <Button kind="danger" pending={pending} disabled={unready} onClick={confirm}>
            {act}
          </Button>
        </>
      }
    >
      {children || problem ? (
        <div className="grid gap-4">
          {children}
          {problem ? <Notice tone="bad">{problem}</Notice> : null}
        </div>
      ) : null}
    </Dialog>
  );
}
