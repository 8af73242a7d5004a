"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Change } from "#components/change/answers";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { useFrame } from "#components/shell/frame-context";
import { useToast } from "#components/ui/toast";
import type { Saying, Verdict } from "./review-form";

type Line = Change["checklist"][number];

const done: Record<Verdict, string> = { approve: "You approved it.", request_changes: "You asked for changes.", comment: "Your comment stands." };

/** Says something of a Change, bound to the texts one has before one; and ticks its checklist at once. */
export function useReview({ id: changeId, serial, parts }: Pick<Change, "id" | "serial" | "parts">, onSaid?: () => void) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const refresh = useRefreshChanges();
  const { person } = useFrame();
  const [problem, setProblem] = useState<string>();
  const review = useMutation(api.change.review.mutationOptions({ onSettled: refresh }));
  const shown = api.change.show.queryKey({ serial });
  const tick = useMutation(api.change.tick.mutationOptions({ onSettled: refresh }));
  const untick = useMutation(api.change.untick.mutationOptions({ onSettled: refresh }));

  function turn(item: string, ticked: boolean) {
    const before = queries.getQueryData(shown);
    const turned = (line: Line): Line => (ticked ? { ...line, by: { id: "", name: person.name }, stale: false } : { ...line, by: null, at: null });
    void queries.cancelQueries({ queryKey: shown });
    queries.setQueryData(shown, before && { ...before, checklist: before.checklist.map((line) => (line.item === item ? turned(line) : line)) });
    (ticked ? tick : untick).mutate(
      { changeId, item },
      {
        onError: (failure) => {
          queries.setQueryData(shown, before);
          toast({ tone: "bad", message: sentenceOf(failure) });
        },
      },
    );
  }

  function say({ verdict, body, whenReady }: Saying) {
    setProblem(undefined);
    const reads = parts.map(({ prompt, head }) => ({ promptId: prompt.id, sha: head.sha }));
    review.mutate(
      { changeId, verdict, body, reads, releaseWhenReady: whenReady },
      {
        onSuccess: () => {
          toast({ message: done[verdict] });
          onSaid?.();
        },
        onError: (failure) => setProblem(sentenceOf(failure)),
      },
    );
  }

  return {
    say,
    tick: turn,
    pending: review.isPending ? review.variables.verdict : undefined,
    problem,
  };
}
