"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { useToast } from "#components/ui/toast";
import type { Verdict } from "#server/core/run/verdict";
import type { AttemptShown } from "./answers";
import { answer, ask, isFirstWord, nothingAsked } from "./tray/asking";

export interface MoreSaid {
  reasons?: string[];
  comment?: string;
  finalText?: string;
  editingSeconds?: number;
}

interface Said extends Pick<AttemptShown, "runId" | "ratings" | "attempt" | "output"> {
  /** Whether whoever is here made it outside, and so can say which try it was. */
  made: boolean;
}

/** What one says of one output. Another verdict is a rating of its own, and takes along what was said with the one before. */
export function useAttempt(run: Said) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshOutputs();
  const failed = { onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }), onSettled: () => void refresh() };
  const giving = useMutation(api.rating.give.mutationOptions(failed));
  const withdrawing = useMutation(api.rating.withdraw.mutationOptions(failed));
  const keeping = useMutation(api.piece.output.mutationOptions(failed));
  // What one said in a queue was said there, and is changed there.
  const mine = run.ratings.find((rating) => rating.mine && rating.via !== "queue" && rating.verdict !== null);
  const { runId, attempt, output } = run;
  const [{ unsaid }, setAsking] = useState(nothingAsked);
  const heard = () => {
    if (run.made && isFirstWord({ attempt, pasted: output !== null, judged: mine !== undefined })) setAsking((before) => ask(before, runId));
  };

  function give(verdict: Verdict) {
    const before = mine && { reasons: mine.reasons, comment: mine.comment, finalText: mine.finalText, editingSeconds: mine.editingSeconds };
    giving.mutate(
      { runId, verdict, ...before },
      {
        onSuccess: ({ ratingId }) => {
          heard();
          toast({ message: "Your verdict is noted.", action: { label: "Undo", run: () => withdrawing.mutate({ ratingId }) } });
        },
      },
    );
  }

  function say(more: MoreSaid) {
    if (!mine?.verdict) return;
    giving.mutate({ runId, verdict: mine.verdict, ratingId: mine.ratingId, ...more });
  }

  return {
    mine,
    give,
    say,
    keep: (output: string) => keeping.mutate({ runId, output }, { onSuccess: heard }),
    /** Whether it is still to be said which try it was. */
    asks: unsaid.has(runId),
    sayTry: (tries: number) => {
      setAsking((before) => answer(before, runId));
      if (tries > 1) keeping.mutate({ runId, tries });
    },
    keeping: keeping.isPending,
    saying: giving.isPending,
  };
}
