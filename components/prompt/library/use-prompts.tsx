"use client";
import { useQueryClient, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { PromptCard } from "#components/prompt/answers";
import { pageSize, type Question } from "./asked";

type Next = { after: string; limit: number } | { skip: number; limit: number };

/** Whoever reads on gets more at once: a long list is asked again page by page whenever something in it changes. */
const nextSize = 200;

/** As far as the server looks while words are sought. */
const furthest = 100;

/** The library page by page: after the last row one has, or, while words are sought, past as many as one has. */
export function usePrompts(question: Question) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [["prompt", "pages"], question],
    queryFn: async ({ pageParam }) => {
      const page = api.prompt.list.queryOptions({ ...question, ...pageParam });
      // An answer on its way may be older than the change that asks anew; the first one is the page's own.
      if (queries.getQueryData(page.queryKey)) await queries.cancelQueries({ queryKey: page.queryKey, exact: true });
      return queries.fetchQuery(page);
    },
    initialPageParam: undefined as Next | undefined,
    getNextPageParam: ({ prompts }, pages): Next | undefined => {
      const last = prompts.at(-1);
      const had = pages.reduce((sum, page) => sum + page.prompts.length, 0);
      if (!last || prompts.length < (pages.length > 1 ? nextSize : pageSize)) return undefined;
      if (question.needle === undefined) return { after: last.id, limit: nextSize };
      return had < furthest ? { skip: had, limit: nextSize } : undefined;
    },
  });
  return { prompts: eachOnce(data.pages.flatMap(({ prompts }) => prompts)), total: data.pages[0]?.total ?? 0, more: hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined, hasMore: hasNextPage };
}

/** What changed while one read on may come twice. */
const eachOnce = (prompts: readonly PromptCard[]) => [...new Map(prompts.map((prompt) => [prompt.id, prompt])).values()];
