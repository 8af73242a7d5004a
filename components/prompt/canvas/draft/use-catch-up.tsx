"use client";
import { useEffect, useEffectEvent } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Content } from "#server/core/version/content";
import type { DraftKeeper } from "./draft-keeper";
import type { OpenedDraft } from "./opened";

const freshMs = 5000;

/** The page may come from the browser's memory, and another window may have gone on while this one was not looked at: then it goes on from there. */
export function useCatchUp<C extends Content>(keeper: DraftKeeper<C>, promptId: string, onNewer: (now: OpenedDraft) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const look = useEffectEvent(async (staleTime: number) => {
    if (keeper.unsent || keeper.state.state === "overtaken") return;
    const { revision, baseId } = keeper.position;
    const now = await queries.fetchQuery(api.draft.open.queryOptions({ promptId }, { staleTime })).catch(() => undefined);
    // What was written while the answer was on its way is newer than the answer.
    if (!now || keeper.unsent || keeper.position.revision !== revision || keeper.position.baseId !== baseId) return;
    if (now.revision !== revision || (now.base?.id ?? null) !== baseId) onNewer(now);
  });
  useEffect(() => {
    void look(freshMs);
    const again = () => void look(0);
    addEventListener("focus", again);
    return () => removeEventListener("focus", again);
  }, []);
}
