"use client";
import { lazy, Suspense, useState } from "react";
import type { DraggableAttributes, DraggableSyntheticListeners } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import type { EditStep } from "./model/model";

const StepMenu = lazy(() => import("./step-menu").then((file) => ({ default: file.StepMenu })));

interface Props {
  step: EditStep;
  at: number;
  last: boolean;
  drag: { hold: (element: HTMLElement | null) => void; attributes: DraggableAttributes; listeners: DraggableSyntheticListeners };
  onAddAfter: () => void;
}

/** Dragged, it moves the step; pressed, it opens what can be done with it. Space picks it up, Enter opens. */
export function StepHandle({ step, at, last, drag, onAddAfter }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={(element) => drag.hold(element)}
        {...drag.attributes}
        {...drag.listeners}
        aria-label={`Move or change step ${at + 1}, ${step.name}`}
        aria-haspopup="menu"
        aria-expanded={open}
        data-handle=""
        onClick={() => setOpen(true)}
        className="absolute top-3.5 right-2 grid h-6.5 w-6 touch-none place-items-center rounded-4 text-ink-3 hover:bg-well hover:text-ink aria-expanded:bg-well max-desk:size-9"
      >
        <GripVertical size={16} />
      </button>
      {open ? (
        <Suspense>
          <StepMenu {...{ step, at, last, onAddAfter }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
