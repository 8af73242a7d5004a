"use client";
import { useState, type ReactNode } from "react";
import { Button } from "./button";
import { Dialog, DialogClose } from "./dialog";
import { Notice } from "./notice";
import { TextField } from "./text-field";

interface Props {
  trigger: ReactNode;
  title: ReactNode;
  /** Names what is destroyed, and what is kept. */
  consequence: ReactNode;
  act: string;
  keep?: string;
  /** Asked to be typed before the act, where nothing can bring it back. */
  phrase?: string;
  onConfirm: () => Promise<void> | void;
}

export function Confirm({ trigger, title, consequence, act, keep = "Keep it", phrase, onConfirm }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function confirm() {
    setPending(true);
    setProblem(undefined);
    try {
      await onConfirm();
      setOpen(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "This did not go through. Nothing was changed; try once more.");
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog
      insist
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setTyped("");
        setProblem(undefined);
      }}
      trigger={trigger}
      title={title}
      sentence={consequence}
      actions={
        <>
          <DialogClose asChild>
            <Button>{keep}</Button>
          </DialogClose>
          <Button kind="danger" pending={pending} disabled={phrase !== undefined && typed !== phrase} onClick={confirm}>
            {act}
          </Button>
        </>
      }
    >
      {phrase ? (
        <TextField
          label={
            <>
              Type <span className="mono">{phrase}</span> to go on
            </>
          }
          value={typed}
          maxLength={phrase.length}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </Dialog>
  );
}
