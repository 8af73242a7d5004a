"use client";
import { useMutation, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import type { Outputs } from "#components/api/outputs";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { counted } from "#components/ui/counted";
import { useToast } from "#components/ui/toast";
import type { Topic } from "#server/core/notification/kinds";

type Pages = InfiniteData<Outputs["notification"]["inbox"]>;

/** As many can be made unread again at once. */
const mostUndone = 200;

/** Marks at once on screen, and goes back to what is true if that fails. */
export function useMarks() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();

  const shown = (ids: readonly string[], readAt: Date | null) =>
    queries.setQueriesData<Pages>(api.notification.inbox.infiniteQueryFilter(), (data) =>
      data && { ...data, pages: data.pages.map((page) => ({ ...page, lines: page.lines.map((line) => (ids.includes(line.id) ? { ...line, readAt } : line)) })) },
    );
  const marking = (readAt: () => Date | null) => ({
    onMutate: async ({ ids }: { ids: string[] }) => {
      await queries.cancelQueries(api.notification.pathFilter());
      shown(ids, readAt());
    },
    onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }),
    onSettled: () => queries.invalidateQueries(api.notification.pathFilter()),
  });
  const read = useMutation(api.notification.markRead.mutationOptions(marking(() => new Date())));
  const unread = useMutation(api.notification.markUnread.mutationOptions(marking(() => null)));
  const all = useMutation(
    api.notification.readAll.mutationOptions({
      onError: (failure) => toast({ tone: "bad", message: sentenceOf(failure) }),
      onSettled: () => queries.invalidateQueries(api.notification.pathFilter()),
      onSuccess({ ids }) {
        const undo = ids.length > 0 && ids.length <= mostUndone ? { label: "Undo", run: () => unread.mutate({ ids }) } : undefined;
        toast({ message: ids.length === 0 ? "Everything was read already." : `${counted(ids.length, "line")} marked as read.`, action: undo });
      },
    }),
  );

  return {
    mark: (id: string, isRead: boolean) => (isRead ? read : unread).mutate({ ids: [id] }),
    readAll: (until: string, topic?: Topic) => all.mutate({ until, topic }),
    pending: all.isPending,
  };
}
