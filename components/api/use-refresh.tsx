"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "./provider";

/** Asks again for everything of these nouns, and for the log, which holds whatever was just done to them. */
export function useRefresh() {
  const api = useApi();
  const queries = useQueryClient();
  return (...nouns: ("invitation" | "key" | "member" | "team")[]) =>
    Promise.all([...nouns, "audit" as const].map((noun) => queries.invalidateQueries(api[noun].pathFilter())));
}
