"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

interface Of {
  promptId?: string;
  environmentId?: string;
}

/** Everything that ever went live, newest first, as far as one reads. */
export function useHistory(of: Of) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [["release", "pages"], of],
    queryFn: async ({ pageParam }) => {
      const page = api.release.list.queryOptions({ ...of, ...(pageParam && { cursor: pageParam }) });
      // An answer on its way may be older than the change that asks anew; the first one is the page's own.
      if (queries.getQueryData(page.queryKey)) await queries.cancelQueries({ queryKey: page.queryKey, exact: true });
      return queries.fetchQuery(page);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const lines = [...new Map(data.pages.flatMap(({ lines }) => lines).map((line) => [line.id, line])).values()];
  return { lines, more: hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined, hasMore: hasNextPage };
}
