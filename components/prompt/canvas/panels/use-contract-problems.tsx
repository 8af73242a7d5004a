"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { usePause } from "#components/prompt/canvas/preview/use-pause";
import { emptyPrompt, type OutputContract, type PromptContent } from "#server/core/version/content";

const pauseMs = 500;

/** Asked of the server, which has the real validators, once somebody pauses. */
export function useContractProblems(output: OutputContract, ask: boolean): { problems?: string[]; failed: boolean } {
  const api = useApi();
  const text = usePause(JSON.stringify(output), pauseMs);
  const content: PromptContent = { ...emptyPrompt(), output: JSON.parse(text) as OutputContract }; // safe because it was written a line before
  const { data, isError } = useQuery({ ...api.version.checkContract.queryOptions({ content }), enabled: ask, staleTime: Infinity, gcTime: 60_000, placeholderData: (before) => before });
  return { problems: data?.problems, failed: isError };
}
