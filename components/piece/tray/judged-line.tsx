"use client";
import NextLink from "next/link";
import { useState } from "react";
import type { WaitingOutput } from "#components/piece/answers";
import { ReasonChips } from "#components/rating/reason-chips";
import { VerdictMark } from "#components/rating/verdict-mark";
import { sayTool } from "#components/run/say-tool";
import { Button } from "#components/ui/button";
import type { Verdict } from "#server/core/run/verdict";
import { WhichTry } from "./which-try";

export interface Judged {
  output: WaitingOutput;
  verdict: Verdict;
  reasons: readonly string[];
}

interface Props {
  judged: Judged;
  href: string;
  /** Whether it is still to be said which try it was. */
  asks: boolean;
  reasons: readonly string[];
  onReasons: (reasons: string[]) => void;
  onComment: (comment: string) => void;
  onTry: (attempt: number) => void;
  onUndo: () => void;
}

/** What was just judged: the way back, and what more there is to say. */
export function JudgedLine({ judged: { output, verdict, reasons: chosen }, href, asks, reasons, onReasons, onComment, onTry, onUndo }: Props) {
  const [comment, setComment] = useState("");
  return (
    <article aria-label={`${output.title}, judged`} className="grid gap-2 border-b border-rule px-4 py-3 last:border-b-0">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate text-13">
          <NextLink href={href} className="hover:underline">
            {output.title}
          </NextLink>
        </span>
        <VerdictMark verdict={verdict} />
        <Button kind="quiet" size="small" aria-keyshortcuts="z" onClick={onUndo}>
          Undo
        </Button>
      </div>
      {asks ? <WhichTry tool={sayTool(output.tool)} of={output.title} onSay={onTry} /> : null}
      <ReasonChips reasons={reasons} chosen={chosen} onChosen={onReasons} />
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (comment.trim() !== "") onComment(comment.trim());
          setComment("");
        }}
      >
        <input aria-label={`Comment on ${output.title}`} placeholder="A comment" value={comment} maxLength={2000} onChange={({ target }) => setComment(target.value)} className="field-box" />
        <Button size="small" type="submit" disabled={comment.trim() === ""}>
          Say
        </Button>
      </form>
    </article>
  );
}
