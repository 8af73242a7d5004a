"use client";
import { useId, type ReactNode } from "react";
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { CanvasModel } from "#components/prompt/canvas/model/model";
import { droppedAt, sheetOrder } from "./dropped";
import { stepOn } from "./step-on";
import { dragInstructions, dragSentences } from "./say-drag";

// Enter opens the menu of the handle, so only Space picks up.
const keyboardCodes = { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter", "Tab"] };

export function DragList({ model, children }: { model: CanvasModel; children: ReactNode }) {
  const { act } = useCanvasActs();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepOn, keyboardCodes }),
  );
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements: dragSentences, screenReaderInstructions: dragInstructions }}
      onDragEnd={({ active, over }) => {
        const place = over && over.id !== active.id ? droppedAt(model, String(active.id), String(over.id)) : undefined;
        if (place) act({ do: "move", block: String(active.id), ...place });
      }}
    >
      <SortableContext items={sheetOrder(model)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
