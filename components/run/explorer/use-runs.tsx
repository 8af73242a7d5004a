"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { RunPage } from "./answers";
import type { Question } from "./asked";

export const pageSize = 60;
/** After so many looks without a page's worth of runs, it asks before it looks on. */
const looksByItself = 12;

/** Runs page by page. What comes meanwhile waits at the head; so the pages stand still and are never asked again by themselves. */
export function useRuns(question: Question) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = useSuspenseInfiniteQuery({
    queryKey: [["run-pages"], question],
    queryFn: ({ pageParam }) => queries.fetchQuery(api.run.list.queryOptions({ ...question, limit: pageSize, ...(pageParam && { after: pageParam }) })),
    initialPageParam: undefined as RunPage["next"],
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
    refetchOnMount: false,
  });
  const runs = data.pages.flatMap((page) => page.runs);
  const sparse = looksSince(data.pages);
  return {
    runs,
    hasMore: hasNextPage,
    looking: isFetchingNextPage,
    failed: isFetchNextPageError,
    more: hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined,
    /** How far back it has looked, where there may be more. */
    lookedBackTo: hasNextPage ? data.pages.at(-1)?.lookedBackTo : undefined,
    /** Few runs fit: it goes on by itself for a while, and then waits to be asked. */
    goesOn: sparse > 0 && sparse < looksByItself,
    waits: sparse >= looksByItself,
  };
}

/** How many pages in a row ended before they were full. */
function looksSince(pages: readonly RunPage[]): number {
  const full = pages.findLastIndex(({ lookedBackTo }) => lookedBackTo === undefined);
  return pages.length - 1 - full;
}
