"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { Weight } from "#server/core/lint/lint";
import type { RuleInWords } from "./rule-words";
import { weightWords } from "./weight";

/** Weighs a rule otherwise at once, says so, and offers the way back. */
export function useWeighRule() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const list = api.lint.rules.queryKey({});

  const { mutate } = useMutation(
    api.lint.weigh.mutationOptions({
      onMutate: async ({ rule, severity }) => {
        await queries.cancelQueries(api.lint.rules.queryFilter());
        const before = queries.getQueryData(list);
        queries.setQueryData(list, (weights) => weights?.map((one) => (one.rule === rule ? { ...one, severity } : one)));
        return before;
      },
      onError(failure, _, before) {
        queries.setQueryData(list, before);
        toast({ tone: "bad", message: sentenceOf(failure) });
      },
      onSettled: () => Promise.all([api.lint, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter()))),
    }),
  );

  return useCallback(
    ({ id: rule, title }: RuleInWords, severity: Weight, before: Weight) => {
      const said = (weight: Weight) => (weight === "off" ? `“${title}” is switched off.` : `“${title}” is ${weight === "error" ? "an" : "a"} ${weightWords[weight].word.toLowerCase()} now.`);
      const undo = () => mutate({ rule, severity: before }, { onSuccess: () => toast({ message: said(before) }) });
      mutate({ rule, severity }, { onSuccess: () => toast({ message: said(severity), action: { label: "Undo", run: undo } }) });
    },
    [mutate, toast],
  );
}
