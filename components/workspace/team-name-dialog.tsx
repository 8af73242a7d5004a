"use client";
import { useState } from "react";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";

interface Props {
  title: string;
  sentence?: string;
  act: string;
  name?: string;
  pending: boolean;
  failure: unknown;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Names a team, a new one or one that stands. */
export function TeamNameDialog({ title, sentence, act, name = "", pending, failure, onName, onClose }: Props) {
  const [given, setGiven] = useState(name);
  const wrong = fieldsOf(failure).name;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      sentence={sentence}
      actions={
        <>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button kind="primary" type="submit" form="team-name" pending={pending} disabled={given.trim() === name}>
            {act}
          </Button>
        </>
      }
    >
      <form
        id="team-name"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onName(given.trim());
        }}
      >
        <TextField label="Name" value={given} maxLength={60} error={wrong} autoComplete="off" onChange={(event) => setGiven(event.target.value)} />
        {failure && !wrong ? <Notice tone="bad">{sentenceOf(failure)}</Notice> : null}
      </form>
    </Dialog>
  );
}
