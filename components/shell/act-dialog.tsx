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
  /** Something goes: the sentence names what, and what stays. No Enter in a field does it. */
  danger?: boolean;
  /** Not to be answered yet. */
  unready?: boolean;
  onAct: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog with one act. A refusal is said in it, and what was written stays. It is open for as long as it is on the page, so that it can be fetched when it is needed. */
export function ActDialog({ title, sentence, act, danger, keep = danger ? "Keep it" : "Not now", note, unready, onAct, onClose, children }: Props) {
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

  const holds = Boolean(children) || problem !== undefined;
  const written = holds && !danger;
  const inside = (
    <>
      {children}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </>
  );
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
          <Button kind={danger ? "danger" : "primary"} {...(written ? { type: "submit" as const, form: "act" } : { onClick: () => void go() })} pending={pending} disabled={unready}>
            {act}
          </Button>
        </>
      }
    >
      {written ? (
        <form
          id="act"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!unready && !pending) void go();
          }}
        >
          {inside}
        </form>
      ) : holds ? (
        <div className="grid gap-4">{inside}</div>
      ) : null}
    </Dialog>
  );
}
