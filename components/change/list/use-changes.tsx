"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Question } from "./asked";

/** Changes page by page, the newest first. */
export function useChangeList(question: Question) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [["change", "pages"], question],
    queryFn: ({ pageParam }) => queries.fetchQuery(api.change.list.queryOptions({ ...question, ...(pageParam && { before: pageParam }) })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return {
    changes: data.pages.flatMap(({ changes }) => changes),
    more: hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined,
    hasMore: hasNextPage,
  };
}
