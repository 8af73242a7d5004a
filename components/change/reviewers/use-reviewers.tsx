"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Reviewer } from "#components/change/answers";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { useToast } from "#components/ui/toast";
import type { Asked } from "./asked";

/** Asking people to review, again or no longer. */
export function useReviewers(changeId: string) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshChanges();
  const { data: members = [] } = useQuery(api.member.list.queryOptions({}));
  const settled = { onSettled: refresh, onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }) };
  const ask = useMutation(api.change.askReviewers.mutationOptions(settled));
  const drop = useMutation(api.change.dropReviewer.mutationOptions(settled));

  function askedOf({ who }: Reviewer): Asked | undefined {
    if (who.kind === "role") return who;
    if (who.kind === "team") return { kind: "team", teamId: who.id };
    const member = members.find(({ userId }) => userId === who.id);
    return member && { kind: "person", memberId: member.id };
  }

  return {
    onAsk: (asked: Asked) => ask.mutate({ changeId, reviewers: [asked] }),
    onAskAgain: (reviewer: Reviewer) => {
      const asked = askedOf(reviewer);
      if (asked) ask.mutate({ changeId, reviewers: [asked] }, { onSuccess: () => toast({ message: "They are asked again." }) });
      else toast({ tone: "bad", message: "They are no member any more. Nobody was asked; ask somebody else." });
    },
    onRemove: (reviewerId: string) => drop.mutate({ changeId, reviewerId }),
  };
}
