"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { DetectorId } from "#server/core/redact/detector";
import type { Fate } from "./answers";
import { detectorWords } from "./detector-words";
import { fateWords } from "./fate";

/** Chooses at once, says so, and offers the way back. */
export function useChooseFate() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const list = api.redaction.rules.queryKey({});

  const { mutate } = useMutation(
    api.redaction.change.mutationOptions({
      onMutate: async ({ detector, mode }) => {
        await queries.cancelQueries(api.redaction.rules.queryFilter());
        const before = queries.getQueryData(list);
        queries.setQueryData(list, (rules) => rules && { ...rules, detectors: rules.detectors.map((one) => (one.id === detector ? { ...one, mode } : one)) });
        return before;
      },
      onError(failure, _, before) {
        queries.setQueryData(list, before);
        toast({ tone: "bad", message: sentenceOf(failure) });
      },
      onSettled: () => Promise.all([api.redaction, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter()))),
    }),
  );

  return (detector: DetectorId, mode: Fate, before: Fate) => {
    const said = (fate: Fate) => `${detectorWords[detector].title} are ${fateWords[fate].word.toLowerCase()} from now on.`;
    const undo = () => mutate({ detector, mode: before }, { onSuccess: () => toast({ message: said(before) }) });
    mutate({ detector, mode }, { onSuccess: () => toast({ message: said(mode), action: { label: "Undo", run: undo } }) });
  };
}
