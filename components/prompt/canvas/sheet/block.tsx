"use client";
import { memo, type ReactNode } from "react";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { clsx } from "clsx";
import type { MessageRole } from "#server/core/version/content";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { Caret, EditBlock } from "#components/prompt/canvas/model/model";
import type { EditorNews } from "#components/prompt/canvas/text/editor";
import type { Known } from "#components/prompt/canvas/text/known";
import type { Marked } from "#components/prompt/canvas/text/text-mark";
import { ProofMark } from "#components/ui/proof-mark";
import { AddHere } from "./add-block";
import { BlockHandle } from "./block-handle";
import { BlockLabel } from "./block-label";
import { BlockText } from "./block-text";
import { OffLine } from "./off-line";
import { kindHints, nameOf, roleWords } from "./words";

interface Props {
  block: EditBlock;
  message: string;
  role: MessageRole;
  at: number;
  known: Known;
  marked: Marked;
  /** There only while the focus is wanted here. */
  caret?: Caret;
  /** The version since which this block says something else. */
  changedSince?: string;
  card?: ReactNode;
}

export const Block = memo(function Block({ block, message, role, at, known, marked, caret, changedSince, card }: Props) {
  const acts = useCanvasActs();
  const { setNodeRef, setActivatorNodeRef, transform, transition, isDragging, attributes, listeners } = useSortable({ id: block.id, data: { name: nameOf(block) } });

  function hear(news: EditorNews) {
    switch (news.news) {
      case "text":
        acts.carets.delete(block.id);
        return acts.act({ do: "write", block: block.id, text: news.text, undone: news.undone });
      case "caret":
        acts.carets.set(block.id, news.at);
        return acts.look(block.id, news.at);
      case "leaves":
        return acts.leave(block.id, news.by);
      case "new-input":
        return acts.addInput(news.name);
      case "undo":
        return acts.undo();
      case "redo":
        return acts.redo();
      case "escape":
        acts.show();
        return acts.focus({ block: block.id, at: "handle" });
    }
  }

  return (
    <div
      ref={setNodeRef}
      data-block={block.id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx(
        "group/block relative grid grid-cols-[80px_minmax(0,1fr)] gap-x-5 py-1.25 pr-10 max-desk:block max-desk:pr-11 max-desk:pl-4",
        "before:absolute before:inset-y-1 before:left-0 before:w-0.5 focus-within:before:bg-pencil",
        isDragging && "z-10 bg-sheet opacity-80",
      )}
    >
      {acts.mayWrite ? <AddHere message={message} at={at} /> : null}
      <BlockLabel block={block} />
      {block.off ? (
        <OffLine block={block} />
      ) : (
        <BlockText
          text={block.text}
          label={`${nameOf(block)}, ${roleWords[role].toLowerCase()} message`}
          hint={kindHints[block.kind]}
          known={known}
          marked={marked}
          caret={caret}
          onNews={hear}
        />
      )}
      {changedSince ? (
        <span title={`Changed since ${changedSince}`} className="absolute top-2 right-2 max-desk:top-0.5 max-desk:right-12 group-focus-within/block:hidden group-hover/block:hidden">
          <ProofMark kind="caret" />
        </span>
      ) : null}
      {acts.mayWrite ? <BlockHandle block={block} drag={{ ref: setActivatorNodeRef, attributes, listeners }} wanted={caret?.at === "handle" ? caret : undefined} /> : null}
      {card}
    </div>
  );
});
