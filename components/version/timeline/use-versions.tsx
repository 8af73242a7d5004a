"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** Every version of a prompt, newest first, as far as one reads. */
export function useVersions(promptId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [["version", "pages"], promptId],
    queryFn: ({ pageParam }) => queries.fetchQuery(api.version.list.queryOptions({ promptId, ...(pageParam !== undefined && { before: pageParam }) })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return { versions: data.pages.flatMap(({ versions }) => versions), more: hasNextPage ? fetchNextPage : undefined, fetching: isFetchingNextPage };
}
