import type { Active, Announcements, Over } from "@dnd-kit/core";

const nameOf = ({ data }: Active | Over) => String((data.current as { name?: string } | undefined)?.name ?? "it"); // safe because each part of the sheet puts its name there

/** What is heard while a block is carried. */
export const dragSentences: Announcements = {
  onDragStart: ({ active }) => `You hold the block ${nameOf(active)}. Arrow keys carry it, Space puts it down, Escape leaves it where it was.`,
  onDragOver: ({ active, over }) => (over && over.id !== active.id ? `${nameOf(active)} is at ${nameOf(over)}.` : undefined),
  onDragEnd: ({ active, over }) => (over ? `${nameOf(active)} is put down at ${nameOf(over)}.` : `${nameOf(active)} stays where it was.`),
  onDragCancel: ({ active }) => `${nameOf(active)} stays where it was.`,
};

export const dragInstructions = { draggable: "Space picks the block up to carry it with the arrow keys. Enter opens what can be done with it. Alt with an arrow moves it at once." };
