"use client";
import { useEffect, useRef, useState } from "react";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { useModel } from "#components/prompt/canvas/model-context";
import { replacedIn } from "./matches";
import type { Find } from "./use-find";

/** Finds words in every block, goes from place to place, and puts others there. */
export function FindBar({ find }: { find: Find }) {
  const { act, focus, say } = useCanvasActs();
  const { messages } = useModel();
  const field = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState("");
  const { words, matches, here, place } = find;

  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (here) document.querySelector(`[data-block="${here.block}"]`)?.scrollIntoView({ block: "nearest" });
  }, [here]);

  function close() {
    find.end();
    if (here) focus({ block: here.block, at: here.to });
  }

  function replace(which: readonly typeof matches[number][]) {
    act({ do: "rewrite", texts: replacedIn(messages, which, by) });
    say(which.length === 1 ? "One place replaced." : `${which.length} places replaced.`);
  }

  return (
    <search
      className="sheet mb-2 flex flex-wrap items-center gap-1.5 p-1.5"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        if (event.key === "Enter" && event.target === field.current) {
          event.preventDefault();
          find.step(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <input ref={field} aria-label="Find in this prompt" placeholder="Find" value={words} maxLength={200} onChange={(event) => find.seek(event.target.value)} className="field-box w-auto! min-w-36 flex-1" />
      <span role="status" className="min-w-16 text-center text-12 text-ink-3">
        {words === "" ? "" : matches.length === 0 ? "Nowhere" : `${place + 1} of ${matches.length}`}
      </span>
      <IconButton label="The place before" onClick={() => find.step(-1)} disabled={!here}>
        <ChevronUp size={16} />
      </IconButton>
      <IconButton label="The next place" onClick={() => find.step(1)} disabled={!here}>
        <ChevronDown size={16} />
      </IconButton>
      <input aria-label="Put instead" placeholder="Put instead" value={by} maxLength={1000} onChange={(event) => setBy(event.target.value)} className="field-box w-auto! min-w-36 flex-1" />
      <Button size="small" disabled={!here} onClick={() => here && replace([here])}>
        Replace
      </Button>
      <Button size="small" disabled={!here} onClick={() => replace(matches)}>
        All
      </Button>
      <IconButton label="Close the search" onClick={close}>
        <X size={16} />
      </IconButton>
    </search>
  );
}
