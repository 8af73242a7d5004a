"use client";
import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { moveOf, type At, type Move } from "./grid-keys";

interface Props {
  label: string;
  cell: string;
  problem?: string;
  at: At;
  size: { rows: number; columns: number };
  /** Counts the times the focus was sent here; before the first it stays where it is. */
  sent: number;
  onWrite: (cell: string, joins: boolean) => void;
  onMove: (move: Move) => void;
  /** Says whether what is pasted went into the table. */
  onPaste: (text: string) => boolean;
}

/** The one cell that is being written in. It grows with its text, over the rows below. */
export function CellEditor({ label, cell, problem, at, size, sent, onWrite, onMove, onPaste }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [touched, setTouched] = useState(false);

  useLayoutEffect(() => {
    if (sent === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [sent]);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const whole = selectionStart === 0 && selectionEnd === value.length;
    const alone = selectionStart === selectionEnd;
    const caret = { atStart: whole || (alone && selectionStart === 0), atEnd: whole || (alone && selectionEnd === value.length), untouched: !touched };
    const move = moveOf({ key: event.key, shiftKey: event.shiftKey, altKey: event.altKey, mod: event.metaKey || event.ctrlKey }, caret, at, size);
    if (!move) return;
    event.preventDefault();
    onMove(move);
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const text = event.clipboardData.getData("text/plain");
    // Lines pasted amid a sentence belong to it; over a whole cell they are rows.
    const over = selectionStart === 0 && selectionEnd === value.length;
    if ((over || text.includes("\t")) && onPaste(text)) event.preventDefault();
  }

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      aria-description={problem}
      title={problem}
      value={cell}
      onChange={({ target }) => {
        onWrite(target.value, touched);
        setTouched(true);
      }}
      onKeyDown={press}
      onPaste={paste}
      className="absolute inset-x-0 top-0 z-10 field-sizing-content max-h-60 min-h-full w-full resize-none bg-sheet px-2 py-2 text-13 leading-5 outline-2 -outline-offset-2 outline-edge focus-visible:rounded-none focus-visible:outline-offset-0 focus-visible:outline-pencil max-desk:text-16"
    />
  );
}
