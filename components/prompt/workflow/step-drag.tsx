"use client";
import { useId, type ReactNode } from "react";
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Active, type Announcements, type Over } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import type { EditStep } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

// Enter opens the menu of the handle, so only Space picks up.
const keyboardCodes = { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter", "Tab"] };

const nameOf = ({ data }: Active | Over) => String((data.current as { name?: string } | undefined)?.name ?? "it"); // safe because each step puts its name there

const sentences: Announcements = {
  onDragStart: ({ active }) => `You hold the step ${nameOf(active)}. Arrow keys carry it, Space puts it down, Escape leaves it where it was.`,
  onDragOver: ({ active, over }) => (over && over.id !== active.id ? `${nameOf(active)} is in the place of ${nameOf(over)}.` : undefined),
  onDragEnd: ({ active, over }) => (over && over.id !== active.id ? `${nameOf(active)} is put down in the place of ${nameOf(over)}.` : `${nameOf(active)} stays where it was.`),
  onDragCancel: ({ active }) => `${nameOf(active)} stays where it was.`,
};
const instructions = { draggable: "Space picks the step up to carry it with the arrow keys. Enter opens what can be done with it. Alt with an arrow moves it at once." };

/** The steps one under the other, to be carried up and down. */
export function StepDrag({ steps, children }: { steps: readonly EditStep[]; children: ReactNode }) {
  const { act } = useWorkflowActs();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, keyboardCodes }),
  );
  const ids = steps.map(({ id }) => id);
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements: sentences, screenReaderInstructions: instructions }}
      onDragEnd={({ active, over }) => over && act({ do: "move-step", step: String(active.id), at: ids.indexOf(String(over.id)) })}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
