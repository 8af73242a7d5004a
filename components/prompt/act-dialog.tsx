"use client";
import { useState, type ReactNode } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";

interface Props {
  title: ReactNode;
  sentence?: ReactNode;
  act: string;
  keep?: string;
  note?: ReactNode;
  danger?: boolean;
  unready?: boolean;
  onAct: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog with one act. A refusal is said in it, and what was written stays. */
export function ActDialog({ title, sentence, act, keep = "Not now", note, danger, unready, onAct, onClose, children }: Props) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function go() {
    setPending(true);
    setProblem(undefined);
    try {
      await onAct();
      onClose();
    } catch (failure) {
      setProblem(sentenceOf(failure));
      setPending(false);
    }
  }

  const asks = Boolean(children) || problem !== undefined;
  return (
    <Dialog
      open
      insist={danger}
      onOpenChange={(open) => open || onClose()}
      title={title}
      sentence={sentence}
      note={note}
      actions={
        <>
          <DialogClose asChild>
            <Button>{keep}</Button>
          </DialogClose>
          <Button kind={danger ? "danger" : "primary"} {...(asks ? { type: "submit" as const, form: "act" } : { onClick: () => void go() })} pending={pending} disabled={unready}>
            {act}
          </Button>
        </>
      }
    >
      {asks ? (
        <form
          id="act"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!unready && !pending) void go();
          }}
        >
          {children}
          {problem ? <Notice tone="bad">{problem}</Notice> : null}
        </form>
      ) : null}
    </Dialog>
  );
}
