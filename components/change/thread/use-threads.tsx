"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useApi } from "#components/api/provider";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import type { Remark } from "./answers";
import type { Marked } from "./marked";

/** What a person is about to say of words, of a line or of a block, until they have said it or thought better of it. */
interface Composing extends Marked {
  versionId: string;
}

/** The conversation of a Change with all that can be done to it. What was unread when the page was opened stays marked while it is open. */
export function useThreads(serial: number, may: readonly string[]) {
  const api = useApi();
  const refresh = useRefreshChanges();
  const { data, isError, refetch } = useQuery(api.thread.list.queryOptions({ serial }));
  const [composing, compose] = useState<Composing>();
  const [since, setSince] = useState<{ seenAt: Date | null }>();
  if (data && !since) setSince({ seenAt: data.seenAt });

  const { mutate: visit } = useMutation(api.thread.visit.mutationOptions());
  const changeId = data?.changeId;
  const latest = data?.threads.flatMap(({ remarks }) => remarks.filter(({ unread }) => unread).map(({ id, editedAt }) => `${id} ${Number(editedAt)}`)).join();
  useEffect(() => {
    if (changeId) visit({ changeId });
  }, [changeId, latest, visit]);

  const onSuccess = () => refresh();
  const start = useMutation(api.thread.start.mutationOptions({ onSuccess }));
  const reply = useMutation(api.thread.reply.mutationOptions({ onSuccess }));
  const edit = useMutation(api.thread.edit.mutationOptions({ onSuccess }));
  const withdraw = useMutation(api.thread.withdraw.mutationOptions({ onSuccess }));
  const resolve = useMutation(api.thread.resolve.mutationOptions({ onSuccess }));
  const apply = useMutation(api.thread.takeUp.mutationOptions({ onSuccess }));
  return {
    changeId,
    threads: data?.threads,
    failed: isError && !data,
    again: () => void refetch(),
    comments: may.includes("prompt.comment"),
    writes: may.includes("prompt.write"),
    isNew: ({ mine, withdrawn, createdAt, editedAt }: Remark) => since !== undefined && !mine && !withdrawn && (since.seenAt === null || (editedAt ?? createdAt) > since.seenAt),
    composing,
    compose,
    start: start.mutateAsync,
    reply: reply.mutateAsync,
    edit: edit.mutateAsync,
    withdraw: withdraw.mutateAsync,
    resolve: resolve.mutateAsync,
    apply: apply.mutateAsync,
  };
}

export type Talk = ReturnType<typeof useThreads>;
