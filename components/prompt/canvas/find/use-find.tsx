"use client";
import { useDeferredValue, useMemo, useState } from "react";
import type { CanvasModel } from "#components/prompt/canvas/model/model";
import { matchesOf } from "./matches";

/** Words sought in the whole prompt, and which of their places is looked at. */
export function useFind(model: CanvasModel) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(open ? words : "");
  const { messages } = model;
  const matches = useMemo(() => matchesOf(messages, sought), [messages, sought]);
  const count = matches.length;
  const place = count === 0 ? 0 : ((at % count) + count) % count;
  const here = matches[place];
  return {
    open,
    words,
    matches,
    here,
    place,
    begin: () => setOpen(true),
    end: () => setOpen(false),
    seek: (next: string) => {
      setWords(next);
      setAt(0);
    },
    step: (by: 1 | -1) => setAt(place + by),
  };
}

export type Find = ReturnType<typeof useFind>;
