"use client";
import { useEffect, useEffectEvent } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { usePause } from "#components/prompt/canvas/preview/use-pause";

const everyMs = 20_000;
const restMs = 15_000;

/** Tells the others that somebody is here, and hears who else is. */
export function usePresence(promptId: string, content: unknown) {
  const api = useApi();
  const { mutate } = useMutation(api.presence.note.mutationOptions());
  const { data: people = [] } = useQuery(api.presence.list.queryOptions({ promptId }, { refetchInterval: everyMs * 2, staleTime: 0 }));
  const writing = usePause(content, restMs) !== content;

  const tell = useEffectEvent((doing: "reading" | "writing" | "leaving") => mutate({ promptId, doing }));
  useEffect(() => {
    const doing = writing ? "writing" : "reading";
    tell(doing);
    const again = setInterval(() => document.visibilityState === "visible" && tell(doing), everyMs);
    return () => clearInterval(again);
  }, [writing, promptId]);
  useEffect(() => () => tell("leaving"), [promptId]);
  return people;
}
