"use client";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { DraggableAttributes, DraggableSyntheticListeners } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import type { Caret, EditBlock } from "#components/prompt/canvas/model/model";
import { nameOf } from "./words";

const BlockMenu = lazy(() => import("./block-menu").then(({ BlockMenu }) => ({ default: BlockMenu })));

interface Props {
  block: EditBlock;
  drag: { ref: (element: HTMLElement | null) => void; attributes: DraggableAttributes; listeners: DraggableSyntheticListeners };
  /** A new object takes the focus. */
  wanted?: Caret;
}

/** Dragged, it moves the block; pressed, it opens what can be done with it. Space picks it up, Enter opens. */
export function BlockHandle({ block, drag, wanted }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);

  return (
    <>
      <button
        type="button"
        ref={(element) => {
          button.current = element;
          drag.ref(element);
        }}
        {...drag.attributes}
        {...drag.listeners}
        aria-label={`Move or change ${nameOf(block)}`}
        aria-haspopup="menu"
        aria-expanded={open}
        data-handle=""
        onClick={() => setOpen(true)}
        className="absolute top-1.5 right-2 grid h-6.5 w-6 touch-none place-items-center rounded-4 text-ink-3 opacity-0 group-focus-within/block:opacity-100 group-hover/block:opacity-100 hover:bg-well hover:text-ink aria-expanded:bg-well aria-expanded:opacity-100 max-desk:size-9 max-desk:opacity-100"
      >
        <GripVertical size={16} />
      </button>
      {open ? (
        <Suspense>
          <BlockMenu block={block} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
