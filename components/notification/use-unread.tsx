"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** How many lines of one's inbox are unread; kept true by what the server tells. */
export function useUnread(): number {
  const { data } = useQuery(useApi().notification.unread.queryOptions({}));
  return data?.unread ?? 0;
}
