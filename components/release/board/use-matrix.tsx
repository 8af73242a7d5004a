"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { questionFor } from "./asked";

/** The whole workspace prompt by prompt, as far as one reads. */
export function useMatrix(question: ReturnType<typeof questionFor>) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [["release", "matrix pages"], question],
    queryFn: async ({ pageParam }) => {
      const page = api.release.matrix.queryOptions({ ...question, ...(pageParam && { after: pageParam }) });
      // An answer on its way may be older than the change that asks anew; the first one is the page's own.
      if (queries.getQueryData(page.queryKey)) await queries.cancelQueries({ queryKey: page.queryKey, exact: true });
      return queries.fetchQuery(page);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const rows = [...new Map(data.pages.flatMap(({ rows }) => rows).map((row) => [row.prompt.id, { ...row, id: row.prompt.id }])).values()];
  return { environments: data.pages[0]?.environments ?? [], rows, more: hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined, hasMore: hasNextPage };
}
