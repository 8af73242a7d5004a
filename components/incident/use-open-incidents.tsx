"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** How many incidents are open, for the rail. */
export function useOpenIncidents(reads: boolean): number {
  const { data } = useQuery(useApi().incident.count.queryOptions({}, { enabled: reads }));
  return data?.open ?? 0;
}
