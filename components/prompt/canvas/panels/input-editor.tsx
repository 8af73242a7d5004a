"use client";
import { useState } from "react";
import { problemOfInput } from "#server/core/template/values";
import type { Input } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { InputFields } from "./input-fields";
import { problemOfName } from "./problem-of-name";

interface Props {
  /** Absent for one that is yet to be made; `name` is then what was typed for it already. */
  input?: Input;
  name?: string;
  /** The names of the others. */
  taken: readonly string[];
  /** What another name changes elsewhere. */
  sayRenamed?: (from: string, to: string) => string;
  onSave: (input: Input) => void;
  onClose: () => void;
}

const inTexts = (from: string, to: string) => `Wherever the prompt says {{${from}}}, it will say {{${to}}}.`;

/** Defines one input. Nothing is renamed or retyped on the sheet before it is said to be right. */
export function InputEditor({ input, name = "", taken, sayRenamed = inTexts, onSave, onClose }: Props) {
  const [draft, setDraft] = useState<Input>(input ?? { name, type: "text", required: true, untrusted: false });
  const [tried, setTried] = useState(false);
  const wrongName = problemOfName(draft.name, taken);
  const wrong = wrongName ? undefined : problemOfInput(draft);

  function save() {
    setTried(true);
    if (wrongName || wrong) return;
    onSave(draft);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={input ? `The input ${input.name}` : "A new input"}
      sentence={input && input.name !== draft.name && !wrongName ? sayRenamed(input.name, draft.name) : undefined}
      actions={
        <>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button kind="primary" type="submit" form="input-editor">
            {input ? "Change" : "Add"}
          </Button>
        </>
      }
    >
      <form
        id="input-editor"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <InputFields input={draft} onInput={setDraft} nameProblem={tried || (wrongName && draft.name !== "") ? wrongName : undefined} />
        <p role="status" className="text-13 text-bad empty:hidden">
          {tried ? wrong : ""}
        </p>
      </form>
    </Dialog>
  );
}
