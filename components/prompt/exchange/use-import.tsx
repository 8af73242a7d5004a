"use client";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Outputs } from "#components/api/outputs";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";
import { batches, type FoundFile } from "./found";

export type Brought = Outputs["exchange"]["import"]["results"][number];
export type OnConflict = "skip" | "versions" | "rename";

export interface ImportChoice {
  folderId: string | null;
  standing: "personal" | "team";
  onConflict: OnConflict;
}

/** Brings files in, twenty to a call. What is in stays in when the rest is stopped or can't be reached. */
export function useImport() {
  const { mutateAsync } = useMutation(useApi().exchange.import.mutationOptions());
  const refresh = useRefreshPrompts();
  const [done, setDone] = useState<{ count: number; of: number }>();
  const stopped = useRef(false);

  async function bring(files: readonly FoundFile[], choice: ImportChoice): Promise<Brought[]> {
    const results: Brought[] = [];
    stopped.current = false;
    for (const batch of batches(files)) {
      setDone({ count: results.length, of: files.length });
      if (stopped.current) results.push(...batch.map(({ name }) => left(name, "You stopped before its turn; nothing of it was brought in.")));
      else results.push(...(await call(batch, choice)));
    }
    setDone(undefined);
    await refresh();
    return results;
  }

  async function call(batch: readonly FoundFile[], choice: ImportChoice): Promise<Brought[]> {
    try {
      return (await mutateAsync({ ...choice, files: batch.map(({ name, text }) => ({ name, text })) })).results;
    } catch (failure) {
      return batch.map(({ name }) => left(name, sentenceOf(failure)));
    }
  }

  return { bring, done, stop: () => (stopped.current = true) };
}

const left = (file: string, problem: string): Brought => ({ file, problem, prompts: [] });
