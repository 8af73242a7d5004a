"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** Asks anew for whatever shows environments and their policies. */
export function useRefresh() {
  const api = useApi();
  const queries = useQueryClient();
  return () => Promise.all([api.environment, api.release, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter())));
}
