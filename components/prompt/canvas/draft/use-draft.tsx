"use client";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PromptContent } from "#server/core/version/content";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { browserCopy } from "./browser-copy";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import { promptIn, saysTheSame, standOf, type OpenedDraft, type Stand } from "./opened";
import { refusalIn, sendParting } from "./send-draft";

interface Props {
  promptId: string;
  opened: OpenedDraft;
  content: PromptContent;
  /** Puts another content on the canvas. */
  onContent: (content: PromptContent) => void;
  /** What this browser kept of an earlier visit was put back. */
  onRestored: (at: Date) => void;
}

/** The same author's draft, as another window has left it. */
export interface OtherDraft {
  content: PromptContent;
  revision: number;
  at?: Date;
}

/** Keeps what is written, soon and surely, and knows on which version it stands. */
export function useDraft({ promptId, opened, content, onContent, onRestored }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const { workspace } = useFrame();
  const { mutateAsync: keep } = useMutation(api.draft.keep.mutationOptions({ networkMode: "always" }));
  const { mutateAsync: discardThere } = useMutation(api.draft.discard.mutationOptions());
  const [base, setBase] = useState<Stand | undefined>(() => standOf(opened.base));
  const [other, setOther] = useState<OtherDraft>();
  const [copy] = useState(() => browserCopy(promptId));
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        { send: (draft) => keep({ promptId, ...draft }), refusalIn, hold: copy.write, letGo: copy.drop },
        { content, baseId: opened.base?.id ?? null, revision: opened.revision },
        opened.savedAt,
      ),
  );
  const state: DraftState = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.state,
    () => keeper.state,
  );

  useEffect(() => keeper.change(content, Date.now()), [keeper, content]);
  useEffect(() => () => keeper.stop(), [keeper]);

  const overtaken = state.state === "overtaken";
  useEffect(() => {
    if (!overtaken) return;
    const asked = queries.fetchQuery(api.draft.open.queryOptions({ promptId }, { staleTime: 0, retry: 20 }));
    asked.then((now) => setOther({ content: promptIn(now.content), revision: now.revision, at: now.savedAt }), () => undefined);
  }, [overtaken, queries, api, promptId]);

  const recall = useEffectEvent(() => {
    const kept = copy.read();
    if (!kept) return;
    if (saysTheSame(kept.content, opened.content)) return copy.drop();
    onContent(kept.content);
    if (kept.revision === opened.revision) return onRestored(new Date(kept.at));
    keeper.change(kept.content, Date.now());
    keeper.overtake();
  });
  useEffect(() => recall(), []);

  useEffect(() => {
    const part = () => {
      const { unsent } = keeper;
      keeper.hold();
      if (unsent && keeper.state.state !== "overtaken") sendParting(workspace.slug, { promptId, ...unsent });
    };
    const flush = () => keeper.flush();
    const back = ({ persisted }: PageTransitionEvent) => {
      // The parting word may have arrived, and this page would not know its revision.
      if (persisted) location.reload();
    };
    addEventListener("pagehide", part);
    addEventListener("pageshow", back);
    addEventListener("blur", flush);
    addEventListener("online", flush);
    return () => {
      removeEventListener("pagehide", part);
      removeEventListener("pageshow", back);
      removeEventListener("blur", flush);
      removeEventListener("online", flush);
    };
  }, [keeper, promptId, workspace.slug]);

  return {
    state,
    base,
    other: overtaken ? other : undefined,
    /** Goes on with what is in this window. */
    keepMine() {
      if (other) keeper.follow({ revision: other.revision, baseId: base?.id ?? null }, other.at);
    },
    takeTheirs() {
      if (!other) return;
      keeper.follow({ revision: other.revision, baseId: base?.id ?? null, content: other.content }, other.at);
      onContent(other.content);
    },
    /** The draft became a version, or says what a version says. */
    saved(version: Stand) {
      setBase(version);
      keeper.follow({ revision: 0, baseId: version.id, content: version.content });
    },
    /** The draft was merged with a newer version and stands on that from now on. */
    standOn(version: Stand, merged: PromptContent) {
      setBase(version);
      keeper.follow({ ...keeper.position, baseId: version.id });
      onContent(merged);
    },
    async discard(newest: Stand | undefined, empty: PromptContent) {
      await discardThere({ promptId });
      setBase(newest);
      keeper.follow({ revision: 0, baseId: newest?.id ?? null, content: newest?.content ?? empty });
      onContent(newest?.content ?? empty);
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
