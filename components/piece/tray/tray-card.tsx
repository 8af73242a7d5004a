"use client";
import NextLink from "next/link";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { ClipboardPaste, CopyPlus, RotateCcw } from "lucide-react";
import type { WaitingOutput } from "#components/piece/answers";
import { PasteText } from "#components/rating/paste-text";
import { VerdictChoice } from "#components/rating/verdict-choice";
import { verdictOfKey } from "#components/rating/verdict-words";
import { sayTool } from "#components/run/say-tool";
import { Button } from "#components/ui/button";
import { RelativeTime } from "#components/ui/relative-time";
import type { Verdict } from "#server/core/run/verdict";
import { WhichTry } from "./which-try";

export interface CardActs {
  give: (output: WaitingOutput, verdict: Verdict) => void;
  paste: (output: WaitingOutput, text: string) => void;
  sayTry: (runId: string, attempt: number) => void;
  again: (output: WaitingOutput) => void;
  variant: (output: WaitingOutput) => void;
}

interface Props {
  output: WaitingOutput;
  /** Where its piece is kept. */
  href: string;
  busy: boolean;
  /** Whether it is still to be said which try it was. */
  asks: boolean;
  acts: CardActs;
}

/** One output that waits. While the card has the focus, a letter judges it, and what is pasted is what came out. */
export function TrayCard({ output, href, busy, asks, acts }: Props) {
  const [pasting, setPasting] = useState(false);
  const { title, prompt, attempt, tool, trial, at, excerpt } = output;
  const about = [prompt && prompt.name !== title ? prompt.name : "", attempt > 1 ? `try ${attempt}` : "", sayTool(tool), trial ? "trial" : ""].filter(Boolean).join(" · ");

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (busy || event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const verdict = verdictOfKey(event.key);
    if (verdict) acts.give(output, verdict);
    else if (event.key === "t") acts.again(output);
    else if (event.key === "v") acts.variant(output);
    else return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent) {
    if (pasting || busy) return;
    const text = event.clipboardData.getData("text/plain");
    if (text.trim() === "") return;
    event.preventDefault();
    acts.paste(output, text);
  }

  return (
    <article tabIndex={0} aria-label={`${title}, try ${attempt}`} aria-keyshortcuts="u h d t v" aria-busy={busy} data-output={output.runId} onKeyDown={onKeyDown} onPaste={onPaste} className="grid gap-2 border-b border-rule px-4 py-3 -outline-offset-2! last:border-b-0 focus:bg-tint">
      <div className="min-w-0">
        <div className="flex items-baseline gap-2">
          <h3 className="min-w-0 flex-1 truncate text-13 font-bold">
            <NextLink href={href} className="hover:underline">
              {title}
            </NextLink>
          </h3>
          <span className="text-12 text-ink-3">
            <RelativeTime at={at} />
          </span>
        </div>
        {about ? <p className="truncate text-12 text-ink-3">{about}</p> : null}
      </div>
      {pasting ? (
        <PasteText
          label="What came out"
          act="Keep it"
          onKeep={(text) => {
            acts.paste(output, text);
            setPasting(false);
          }}
          onLeave={() => setPasting(false)}
        />
      ) : excerpt ? (
        <p className="reading-small line-clamp-3">{excerpt}</p>
      ) : null}
      {asks ? <WhichTry tool={sayTool(tool)} of={title} onSay={(attempt) => acts.sayTry(output.runId, attempt)} /> : null}
      <VerdictChoice small of={title} disabled={busy} onGive={(verdict) => acts.give(output, verdict)} />
      {pasting ? null : (
        <div className="-mx-2 flex flex-wrap gap-x-1">
          {excerpt ? null : (
            <Button kind="quiet" size="small" disabled={busy} onClick={() => setPasting(true)}>
              <ClipboardPaste size={14} />
              Paste output
            </Button>
          )}
          <Button kind="quiet" size="small" aria-keyshortcuts="t" disabled={busy} onClick={() => acts.again(output)}>
            <RotateCcw size={14} />
            Try again
          </Button>
          <Button kind="quiet" size="small" aria-keyshortcuts="v" disabled={busy} onClick={() => acts.variant(output)}>
            <CopyPlus size={14} />
            Variant
          </Button>
        </div>
      )}
    </article>
  );
}
