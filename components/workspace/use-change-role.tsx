"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { useToast } from "#components/ui/toast";
import { withArticle } from "#server/core/letter/article";
import type { Member, Role } from "./answers";

/** Changes a role at once, says so, and offers the way back. What it returns stays the same, so that rows need not be drawn again. */
export function useChangeRole() {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const toast = useToast();
  const list = api.member.list.queryKey({});

  const show = (memberId: string, role: Role) =>
    queries.setQueryData(list, (members) => members?.map((member) => (member.id === memberId ? { ...member, role } : member)));

  const { mutate } = useMutation(
    api.member.changeRole.mutationOptions({
      onMutate: async ({ memberId, role }) => {
        await queries.cancelQueries(api.member.list.queryFilter());
        const before = queries.getQueryData(list);
        show(memberId, role);
        return before;
      },
      onError(failure, _, before) {
        queries.setQueryData(list, before);
        toast({ tone: "bad", message: sentenceOf(failure) });
      },
      onSettled: () => refresh("member"),
    }),
  );

  return useCallback(
    ({ id: memberId, name, role: before }: Member, role: Role) => {
      const undo = () => mutate({ memberId, role: before }, { onSuccess: () => toast({ message: `${name} is ${withArticle(before)} again.` }) });
      mutate({ memberId, role }, { onSuccess: () => toast({ message: `${name} is ${withArticle(role)} now.`, action: { label: "Undo", run: undo } }) });
    },
    [mutate, toast],
  );
}
