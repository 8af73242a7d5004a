"use client";
import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";

type Column = "drafting" | "waiting" | "published";

/** One column of the board; what is beyond its first page is asked for when it is wanted. */
export function useColumn(column: Column, whose: "mine" | "everyone") {
  const api = useApi();
  const { data } = useSuspenseQuery(api.piece.board.queryOptions({ whose }));
  const [asked, setAsked] = useState(false);
  const { pieces, count, next } = data[column];
  const rest = useInfiniteQuery(
    api.piece.board.infiniteQueryOptions(
      { whose },
      { enabled: asked && next !== undefined, initialCursor: next === undefined ? undefined : { column, after: next }, getNextPageParam: (page) => (page[column].next === undefined ? undefined : { column, after: page[column].next }) },
    ),
  );
  const beyond = rest.data?.pages.flatMap((page) => page[column].pieces) ?? [];
  const known = new Set(pieces.map(({ id }) => id));
  const more = next === undefined ? undefined : asked ? (rest.hasNextPage ? () => void rest.fetchNextPage() : undefined) : () => setAsked(true);
  return { pieces: [...pieces, ...beyond.filter(({ id }) => !known.has(id))], count, more, pending: rest.isFetching && asked };
}
