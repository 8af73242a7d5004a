"use client";
import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch, type Ref, type SetStateAction } from "react";
import { useFrame } from "#components/shell/frame-context";
import { SkeletonRows } from "#components/ui/skeleton";
import type { PromptCard } from "#components/prompt/answers";
import { useListKeys } from "#components/ui/use-list-keys";
import { isNarrowed, type Asked } from "./asked";
import { BulkBar } from "./bulk-bar";
import { NoPrompts } from "./no-prompts";
import { NothingFound } from "./nothing-found";
import { PromptCards } from "./prompt-cards";
import { PromptTable } from "./prompt-table";
import { allOrNone, among, extended, nothingChosen, toggled, type Selection } from "./selection";

interface Props {
  asked: Asked;
  prompts: readonly PromptCard[];
  more?: () => unknown;
  hasMore: boolean;
  /** What is shown answers an earlier question. */
  stale: boolean;
  folder?: string;
  onAsk: (asked: Asked) => void;
}

export function Found({ asked, prompts, more, hasMore, stale, folder, onAsk }: Props) {
  const { workspace } = useFrame();
  const [selection, select] = useState(nothingChosen);
  const order = prompts.map(({ id }) => id);
  const { reach } = useListKeys({ order, onTick: (id) => select((before) => toggled(before, id)), onClear: () => select(nothingChosen) });
  const acts = useRowActs(order, select, reach);
  const chosen = among(selection, prompts);
  const end = useEnd(more);

  if (prompts.length === 0 && !stale) return isNarrowed(asked) ? <NothingFound asked={asked} folder={folder} onAsk={onAsk} /> : <NoPrompts />;
  const list = { slug: workspace.slug, prompts, chosen: new Set(chosen.map(({ id }) => id)), ticks: true, acts, onAll: () => select((before) => allOrNone(before, order)) };
  return (
    <div aria-busy={stale} className="mt-2 transition-opacity duration-100 aria-busy:opacity-60">
      {asked.view === "cards" ? <PromptCards {...list} /> : <PromptTable {...list} />}
      {hasMore ? (
        <div ref={end}>
          <SkeletonRows rows={3} label="More prompts are on their way" />
        </div>
      ) : null}
      {chosen.length > 0 ? <BulkBar prompts={chosen} onClear={() => select(nothingChosen)} /> : null}
    </div>
  );
}

/** The same acts for as long as the list is on the page, so that a tick draws its own row anew and no other. */
function useRowActs(order: readonly string[], select: Dispatch<SetStateAction<Selection>>, reach: (id: string) => void) {
  const shown = useRef(order);
  useEffect(() => {
    shown.current = order;
  });
  return useMemo(
    () => ({ reach, tick: (id: string, range: boolean) => select((before) => (range ? extended(before, id, shown.current) : toggled(before, id))) }),
    [reach, select],
  );
}

/** Asks for more when the end is nearly in sight. */
function useEnd(more?: () => unknown): Ref<HTMLDivElement> {
  return useCallback(
    (mark: HTMLElement | null) => {
      if (!mark || !more) return;
      const watcher = new IntersectionObserver(([seen]) => void (seen?.isIntersecting && more()), { rootMargin: "1200px" });
      watcher.observe(mark);
      return () => watcher.disconnect();
    },
    [more],
  );
}
