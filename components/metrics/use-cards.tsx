"use client";
import { useQueries } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { CardFigures } from "./answers";

/** As many as one question may name; a page of the library is one question. */
const atOnce = 60;

/** The last thirty days of each prompt, asked for together. Undefined while an answer is on its way, null where a prompt never ran. */
export function useCards(promptIds: readonly string[]): (promptId: string) => CardFigures | null | undefined {
  const api = useApi();
  const pages = Array.from({ length: Math.ceil(promptIds.length / atOnce) }, (_, at) => promptIds.slice(at * atOnce, (at + 1) * atOnce));
  return useQueries({
    queries: pages.map((page) => api.metrics.cards.queryOptions({ promptIds: [...page] }, { placeholderData: (before) => before })),
    combine: (answers) => {
      const known = new Map(answers.flatMap(({ data = [] }) => data).map((card) => [card.promptId, card]));
      const settled = new Set(pages.flatMap((page, at) => (answers[at]?.data ? page : [])));
      return (promptId: string) => known.get(promptId) ?? (settled.has(promptId) ? null : undefined);
    },
  });
}
