"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";

/** Chooses at once on screen, and goes back to what is true if that fails. */
export function useChooseKind() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate } = useMutation(
    api.notification.choose.mutationOptions({
      onMutate: async (choice) => {
        await queries.cancelQueries(api.notification.choices.queryFilter());
        queries.setQueryData(api.notification.choices.queryKey({}), (before) => before && { ...before, kinds: before.kinds.map((one) => (one.kind === choice.kind ? choice : one)) });
      },
      onError: (failure) => toast({ tone: "bad", message: sentenceOf(failure) }),
      onSettled: () => queries.invalidateQueries(api.notification.choices.queryFilter()),
    }),
  );
  return mutate;
}
