"use client";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Content } from "#server/core/version/content";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { browserCopy } from "./browser-copy";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import { saysTheSame, standOf, type OpenedDraft, type Stand } from "./opened";
import { refusalIn, sendParting } from "./send-draft";

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

const freshMs = 5000;

/** Keeps what is written, soon and surely, and knows on which version it stands. */
export function useDraft<C extends Content>({ promptId, opened, content, read, onContent, onRestored }: Props<C>) {
  const api = useApi();
  const queries = useQueryClient();
  const { workspace } = useFrame();
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
  useEffect(() => () => keeper.stop(), [keeper]);

  const overtaken = state.state === "overtaken";
  const show = useEffectEvent((now: OpenedDraft) => setOther({ content: read(now.content), revision: now.revision, at: now.savedAt }));
  useEffect(() => {
    if (!overtaken) return;
    const asked = queries.fetchQuery(api.draft.open.queryOptions({ promptId }, { staleTime: 0, retry: 20 }));
    asked.then((now) => show(now), () => undefined);
  }, [overtaken, queries, api, promptId]);

  // The page may come from the browser's memory, and another window may have gone on while this one was not looked at.
  const catchUp = useEffectEvent(async (staleTime: number) => {
    if (keeper.unsent || overtaken) return;
    const { revision, baseId } = keeper.position;
    const now = await queries.fetchQuery(api.draft.open.queryOptions({ promptId }, { staleTime })).catch(() => undefined);
    // What was written while the answer was on its way is newer than the answer.
    if (!now || keeper.unsent || keeper.position.revision !== revision || keeper.position.baseId !== baseId) return;
    const newBase = now.base?.id ?? null;
    if (now.revision === revision && newBase === baseId) return;
    const next = read(now.content);
    setBase(standOf(now.base, read));
    keeper.follow({ revision: now.revision, baseId: newBase, content: next }, now.savedAt);
    onContent(next);
  });
  useEffect(() => {
    void catchUp(freshMs);
    const look = () => void catchUp(0);
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);

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

export type Draft<C extends Content> = ReturnType<typeof useDraft<C>>;
