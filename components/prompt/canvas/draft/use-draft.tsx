"use client";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Content } from "#server/core/version/content";
import { useApi } from "#components/api/provider";
import { browserCopy } from "./browser-copy";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import { saysTheSame, standOf, type OpenedDraft, type Stand } from "./opened";
import { refusalIn } from "./send-draft";
import { useCatchUp } from "./use-catch-up";
import { useParting } from "./use-parting";

interface Props<C extends Content> {
  promptId: string;
  opened: OpenedDraft;
  content: C;
  /** Any content as one of the kind that is written here. */
  read: (content: Content) => C;
  /** Puts another content on the canvas. */
  onContent: (content: C) => void;
  /** What this browser kept of an earlier visit was put back. */
  onRestored: (at: Date) => void;
}

/** The same author's draft, as another window has left it. */
export interface OtherDraft<C extends Content = Content> {
  content: C;
  revision: number;
  at?: Date;
}

/** Keeps what is written, soon and surely, and knows on which version it stands. */
export function useDraft<C extends Content>({ promptId, opened, content, read, onContent, onRestored }: Props<C>) {
  const api = useApi();
  const queries = useQueryClient();
  const { mutateAsync: keep } = useMutation(api.draft.keep.mutationOptions({ networkMode: "always" }));
  const { mutateAsync: discardThere } = useMutation(api.draft.discard.mutationOptions());
  const [base, setBase] = useState<Stand<C> | undefined>(() => standOf(opened.base, read));
  const [other, setOther] = useState<OtherDraft<C>>();
  const [copy] = useState(() => browserCopy(promptId));
  const [keeper] = useState(
    () =>
      new DraftKeeper<C>(
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

  const overtaken = state.state === "overtaken";
  const show = useEffectEvent((now: OpenedDraft) => setOther({ content: read(now.content), revision: now.revision, at: now.savedAt }));
  useEffect(() => {
    if (!overtaken) return;
    const asked = queries.fetchQuery(api.draft.open.queryOptions({ promptId }, { staleTime: 0, retry: 20 }));
    asked.then((now) => show(now), () => undefined);
  }, [overtaken, queries, api, promptId]);

  useCatchUp(keeper, promptId, (now) => {
    const next = read(now.content);
    setBase(standOf(now.base, read));
    keeper.follow({ revision: now.revision, baseId: now.base?.id ?? null, content: next }, now.savedAt);
    onContent(next);
  });

  const recall = useEffectEvent(() => {
    const kept = copy.read();
    if (!kept) return;
    if (saysTheSame(kept.content, opened.content)) return copy.drop();
    const mine = read(kept.content);
    onContent(mine);
    if (kept.revision === opened.revision) return onRestored(new Date(kept.at));
    keeper.change(mine, Date.now());
    keeper.overtake();
  });
  useEffect(() => recall(), []);

  useParting(keeper, promptId);

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
    saved(version: Stand<C>) {
      setBase(version);
      keeper.follow({ revision: 0, baseId: version.id, content: version.content });
    },
    /** The draft was merged with a newer version and stands on that from now on. */
    standOn(version: Stand<C>, merged: C) {
      setBase(version);
      keeper.follow({ ...keeper.position, baseId: version.id });
      onContent(merged);
    },
    async discard(newest: Stand<C> | undefined, empty: C) {
      await discardThere({ promptId });
      setBase(newest);
      keeper.follow({ revision: 0, baseId: newest?.id ?? null, content: newest?.content ?? empty });
      onContent(newest?.content ?? empty);
    },
  };
}
