import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "#server/api/root";

/** Incidents of one state, page by page; asked by the page ahead of the list that shows them. */
export const incidentPages = (api: TRPCOptionsProxy<AppRouter>, queries: QueryClient, state: "open" | "resolved") =>
  infiniteQueryOptions({
    queryKey: [["incident", "pages"], state],
    queryFn: ({ pageParam }) => queries.fetchQuery(api.incident.list.queryOptions({ state, ...(pageParam !== undefined && { before: pageParam }) })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
