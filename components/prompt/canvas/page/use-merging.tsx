"use client";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { Content, PromptContent } from "#server/core/version/content";
import type { Stand } from "#components/prompt/canvas/draft/opened";

export type Newer<C extends Content = PromptContent> = Stand<C> & { by: string };

/** Fetches the version to be merged with, and remembers it while the question stands. */
export function useMerging<C extends Content>(promptId: string, read: (content: Content) => C) {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const [newer, setNewer] = useState<Newer<C>>();
  const [pending, setPending] = useState(false);
  return {
    newer,
    pending,
    async begin(number: string) {
      setPending(true);
      try {
        const { id, sha, content, author } = await queries.fetchQuery(api.version.show.queryOptions({ promptId, which: number }));
        setNewer({ id, number, sha, content: read(content), by: author.name });
      } catch (failure) {
        toast({ tone: "bad", message: sentenceOf(failure) });
      } finally {
        setPending(false);
      }
    },
    end: () => setNewer(undefined),
  };
}
