"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Outputs } from "#components/api/outputs";
import { useToast } from "#components/ui/toast";
import type { Verdict } from "#server/core/run/verdict";

export type Handed = Outputs["queue"]["next"];

/** What was judged last: the way back to it, and what the others said. */
export interface Spoken {
  runId: string;
  ratingId: string;
  verdict: Verdict;
  others: Outputs["rating"]["give"]["others"];
}

/** One output after the other. The next is asked for as soon as this one is judged. */
export function useQueue(queueId: string) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const [handed, setHanded] = useState<Handed>();
  const [problem, setProblem] = useState<string>();
  const [spoken, setSpoken] = useState<Spoken>();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [comment, setComment] = useState("");
  const [busy, setBusy] = useState(false);
  const taking = useMutation(api.queue.next.mutationOptions());
  const giving = useMutation(api.rating.give.mutationOptions());
  const skipping = useMutation(api.queue.skip.mutationOptions());
  const withdrawing = useMutation(api.rating.withdraw.mutationOptions());

  async function next() {
    try {
      setHanded(await taking.mutateAsync({ queueId }));
      setReasons([]);
      setComment("");
      void queries.invalidateQueries(api.queue.pathFilter());
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  }

  const began = useRef(false);
  useEffect(() => {
    if (began.current) return;
    began.current = true;
    void next();
  });

  /** A refusal is said, and then one goes on with whatever is next. */
  async function doing(act: () => Promise<unknown>) {
    if (busy) return;
    setBusy(true);
    try {
      await act();
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
    await next();
    setBusy(false);
  }

  const output = handed?.output;
  return {
    handed,
    problem,
    spoken,
    reasons,
    comment,
    busy,
    setReasons,
    setComment,
    give: (verdict: Verdict) =>
      output &&
      void doing(async () => {
        const { runId } = output;
        const said = await giving.mutateAsync({ runId, queueId, verdict, reasons: [...reasons], ...(comment.trim() && { comment: comment.trim() }) });
        setSpoken({ runId, verdict, ...said });
      }),
    skip: () => output && void doing(() => skipping.mutateAsync({ queueId, runId: output.runId })),
    undo: () =>
      spoken &&
      void doing(async () => {
        await withdrawing.mutateAsync({ ratingId: spoken.ratingId });
        setSpoken(undefined);
      }),
  };
}
