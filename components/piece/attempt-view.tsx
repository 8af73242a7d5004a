"use client";
import { useState } from "react";
import { VerdictMark } from "#components/rating/verdict-mark";
import { Button } from "#components/ui/button";
import { CopyButton } from "#components/ui/copy-button";
import type { AttemptShown, PieceShown } from "./answers";
import { AttemptActs } from "./attempt-acts";
import { Judging } from "./judging";
import { NextStep } from "./next-step";
import { OthersSaid } from "./others-said";
import { OutputSheet } from "./output-sheet";
import { useAttempt } from "./use-attempt";

interface Props {
  run: AttemptShown;
  piece: PieceShown;
  writes: boolean;
  rates: boolean;
  /** Neither published nor closed. */
  open: boolean;
  onChoose: (runId: string) => void;
}

/** One try: what came out, the verdict on it, and what follows. */
export function AttemptView({ run, piece, writes, rates, open, onChoose }: Props) {
  const attempt = useAttempt({ ...run, made: writes });
  const next = piece.steps.find(({ step }) => step === run.step + 1);
  const begins = writes && open && next?.attempts.length === 0 && !run.followed;
  return (
    <section aria-label={`Attempt ${run.attempt}`} className="mt-3">
      <OutputSheet run={run} mine={writes} pending={attempt.keeping} onOutput={attempt.keep} />
      {rates ? <Judging run={run} title={piece.title} attempt={attempt} /> : run.verdict ? <p className="mt-3"><VerdictMark verdict={run.verdict} /></p> : null}
      {writes ? <AttemptActs run={run} open={open} onBegun={onChoose} /> : null}
      {begins && next ? <NextStep runId={run.runId} next={next} hasOutput={run.output !== null} onBegun={onChoose} /> : null}
      <OthersSaid ratings={run.ratings} />
      {run.rendered === null ? null : <Rendered text={run.rendered} />}
    </section>
  );
}

/** The prompt as it was sent, put away until asked for. */
function Rendered({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="The prompt as it was sent" className="mt-6">
      <div className="flex items-center gap-1">
        <Button kind="quiet" size="small" className="-ml-2" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide the prompt" : "Show the prompt as it was sent"}
        </Button>
        <CopyButton text={text} label="Copy the prompt" />
      </div>
      {open ? <div className="reading-small mt-2 max-w-[72ch] rounded-6 bg-well px-4 py-3 wrap-break-word whitespace-pre-wrap text-ink-2">{text}</div> : null}
    </section>
  );
}
