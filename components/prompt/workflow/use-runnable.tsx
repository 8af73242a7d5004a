"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { Runnable } from "./model/act";

/** Fetches what a chosen prompt asks for in its newest version, which is the one that gets pinned. */
export function useRunnable() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  return async ({ key, tools: [tool] }: { key: string; tools: readonly string[] }): Promise<Runnable | undefined> => {
    try {
      const { found } = await queries.fetchQuery(api.version.included.queryOptions({ wanted: [{ key }] }));
      const [newest] = found;
      if (newest) return { key, sha: newest.sha, tool, inputs: newest.content.inputs };
      toast({ tone: "warn", message: `There is no saved version of ${key} yet; a step needs one.` });
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
    return undefined;
  };
}
