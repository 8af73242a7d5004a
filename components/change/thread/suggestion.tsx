"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { useToast } from "#components/ui/toast";
import { CheckedCircle } from "#components/ui/checked-circle";
import type { Remark } from "./answers";
import { Reworded } from "./reworded";
import type { Talk } from "./use-threads";

interface Props {
  remark: Remark;
  suggestion: string;
  /** What it is to stand in place of. */
  quote: string;
  /** Whether these words still stand in the text. */
  fits: boolean;
  talk: Talk;
}

/** Other words for those that are spoken of. Whoever applies them saves the next version, and answers for it. */
export function Suggestion({ remark: { id, applied }, suggestion, quote, fits, talk }: Props) {
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function apply() {
    setPending(true);
    setProblem(undefined);
    try {
      const { number } = await talk.apply({ remarkId: id });
      toast({ tone: "good", message: `Saved as ${number}. You answer for it; whoever suggested it may approve.` });
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
    setPending(false);
  }

  return (
    <div className="mt-1.5 grid justify-items-start gap-2">
      <Reworded before={quote} after={suggestion} />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {applied ? (
        <p className="flex items-center gap-1 text-12 text-ink-2">
          <CheckedCircle size={14} className="text-good" /> Taken up in <span className="mono">{applied}</span>
        </p>
      ) : fits && talk.writes ? (
        <Button size="small" pending={pending} onClick={() => void apply()}>
          Apply
        </Button>
      ) : null}
    </div>
  );
}
