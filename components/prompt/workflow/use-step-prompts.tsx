"use client";
import { useMemo } from "react";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Outputs } from "#components/api/outputs";
import type { EditStep } from "./model/model";

export type Pinned = Outputs["version"]["included"]["found"][number];

/** What is known of the prompt that a step runs. */
export interface StepPrompt {
  name: string;
  /** The version that is meant; absent until it is here, and where there is none to be read. */
  pinned?: Pinned;
  missing: boolean;
  archived: boolean;
  /** The newest version, where another is pinned. */
  newer?: { number: string; sha: string };
}

/** The prompts that the steps run, by the steps' ids. */
export function useStepPrompts(steps: readonly EditStep[]): ReadonlyMap<string, StepPrompt> {
  const api = useApi();
  const wanted = steps.map(({ prompt, sha }) => (sha === undefined ? { key: prompt } : { key: prompt, sha }));
  const distinct = [...new Map(wanted.map((one) => [`${one.key} ${one.sha ?? ""}`, one])).values()];
  const { data, isPlaceholderData } = useQuery(api.version.included.queryOptions({ wanted: distinct }, { placeholderData: keepPreviousData, enabled: distinct.length > 0 }));
  const keys = [...new Set(steps.map(({ prompt }) => prompt))];
  const cards = useQueries({
    queries: keys.map((key) => api.prompt.find.queryOptions({ key }, { retry: false })),
    combine: (answers) => answers.map((answer) => answer.data),
  });
  return useMemo(() => {
    const found = new Map(data?.found.map((one) => [one.asked, one]));
    const known = steps.map(({ id, prompt, sha }): [string, StepPrompt] => {
      const card = cards.find((one) => one?.key === prompt);
      const pinned = found.get(`${prompt} ${sha ?? ""}`);
      const newer = card?.latest && pinned && card.latest.sha !== pinned.sha ? { number: card.latest.number, sha: card.latest.sha } : undefined;
      return [id, { name: card?.name ?? prompt, pinned, newer, missing: !pinned && data !== undefined && !isPlaceholderData, archived: card?.archivedAt != null }];
    });
    return new Map(known);
  }, [steps, data, isPlaceholderData, cards]);
}
