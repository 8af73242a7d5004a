"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** The zone by whose clocks a workspace lives. */
export function useZone(): string {
  const { data } = useQuery(useApi().workspace.keeping.queryOptions({}));
  return data?.timeZone ?? "UTC";
}
