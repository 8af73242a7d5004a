"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/text-area";

/** As much as a run keeps of one text. */
export const longestText = 400_000;

interface Props {
  label: string;
  hint?: string;
  text?: string;
  act: string;
  pending?: boolean;
  problem?: string;
  onKeep: (text: string) => void;
  /** Left out where the text is what the place is for. */
  onLeave?: () => void;
}

/** A text brought back from a tool. */
export function PasteText({ label, hint, text: before = "", act, pending, problem, onKeep, onLeave }: Props) {
  const [text, setText] = useState(before);
  const tooLong = text.length > longestText ? `It has ${text.length.toLocaleString("en")} characters, and ${longestText.toLocaleString("en")} are kept. Nothing was lost; shorten it.` : undefined;
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !tooLong) onKeep(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onLeave) {
          event.stopPropagation();
          onLeave();
        }
      }}
    >
      <TextArea label={label} hint={hint} value={text} rows={5} autoFocus={onLeave !== undefined} error={tooLong ?? problem} className="[&_textarea]:max-h-80" onChange={({ target }) => setText(target.value)} />
      <div className="flex gap-2">
        <Button size="small" kind="primary" type="submit" pending={pending} disabled={text.trim() === "" || tooLong !== undefined}>
          {act}
        </Button>
        {onLeave ? (
          <Button size="small" onClick={onLeave}>
            Not now
          </Button>
        ) : null}
      </div>
    </form>
  );
}
