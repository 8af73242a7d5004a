"use client";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { questionFor, type Asked } from "./asked";

/** The lines that an address asks for, page by page. */
export function useInbox(asked: Asked) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    useApi().notification.inbox.infiniteQueryOptions(questionFor(asked), { getNextPageParam: ({ next }) => next ?? undefined }),
  );
  return { lines: data.pages.flatMap(({ lines }) => lines), more: hasNextPage ? () => void fetchNextPage() : undefined, fetching: isFetchingNextPage };
}
