"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** How many changes wait for the reader, for the rail. */
export function useChangesWaiting(reads: boolean): number {
  const { data = 0 } = useQuery(useApi().change.waitingCount.queryOptions({}, { enabled: reads }));
  return data;
}
