"use client";
import { useQueryClient } from "@tanstack/react-query";

const shown = ["change", "thread", "release", "audit"];

/** Asks again for whatever a Change shows, once something was done to one. */
export function useRefreshChanges() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => Array.isArray(path) && shown.includes(String(path[0])) });
}
