"use client";
import { useQueries } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { PromptStamps } from "./answers";

/** As many as one question may name; a page of the library is one question. */
const atOnce = 60;
const none: PromptStamps = [];

/** Where each prompt is live, asked for together. Undefined while an answer is on its way. */
export function useStamps(promptIds: readonly string[]): (promptId: string) => PromptStamps | undefined {
  const api = useApi();
  const pages = Array.from({ length: Math.ceil(promptIds.length / atOnce) }, (_, at) => promptIds.slice(at * atOnce, (at + 1) * atOnce));
  return useQueries({
    queries: pages.map((page) => api.release.stamps.queryOptions({ promptIds: [...page] }, { placeholderData: (before) => before })),
    combine: (answers) => {
      const known = new Map(answers.flatMap(({ data = [] }) => data).map(({ promptId, stamps }) => [promptId, stamps]));
      const settled = new Set(pages.flatMap((page, at) => (answers[at]?.data ? page : [])));
      return (promptId: string) => known.get(promptId) ?? (settled.has(promptId) ? none : undefined);
    },
  });
}
