"use client";
import { useId } from "react";
import type { BoardPiece } from "#components/piece/answers";
import { Button } from "#components/ui/button";
import { BoardCard } from "./board-card";

interface Props {
  slug: string;
  title: string;
  /** What stands in a column that holds nothing. */
  empty: string;
  pieces: readonly BoardPiece[];
  count: number;
  everyone: boolean;
  pending: boolean;
  onMore?: () => void;
}

export function BoardColumn({ slug, title, empty, pieces, count, everyone, pending, onMore }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-2 flex items-baseline gap-2 border-b border-rule pb-1.5 text-13 font-bold">
        {title}
        <span className="text-12 font-regular text-ink-3">{count.toLocaleString("en")}</span>
      </h2>
      {pieces.length === 0 ? <p className="py-2 text-12 text-ink-3">{empty}</p> : null}
      <ul className="grid grid-cols-1 gap-2">
        {pieces.map((piece) => (
          <BoardCard key={piece.id} slug={slug} piece={piece} everyone={everyone} />
        ))}
      </ul>
      {onMore ? (
        <Button size="small" className="mt-3" pending={pending} onClick={onMore}>
          {(count - pieces.length).toLocaleString("en")} more
        </Button>
      ) : null}
    </section>
  );
}
