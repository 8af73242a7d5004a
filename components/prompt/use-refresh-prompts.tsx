"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** Asks again for what a change to a prompt shows in: the library, its tree, the prompt's pages and the log. */
export function useRefreshPrompts() {
  const api = useApi();
  const queries = useQueryClient();
  return () => Promise.all([api.prompt, api.folder, api.draft, api.version, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter())));
}
