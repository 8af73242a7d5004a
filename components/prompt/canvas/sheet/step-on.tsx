import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

/** One arrow goes one place on, however tall the neighbours are: the middle of what is carried comes to lie on the middle of the next. */
export const stepOn: KeyboardCoordinateGetter = (event, { currentCoordinates, context: { active, over, droppableRects, collisionRect } }) => {
  const by = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
  if (by === 0 || !active || !collisionRect) return undefined;
  event.preventDefault();
  const order = [...droppableRects].sort(([, one], [, other]) => one.top - other.top);
  const here = order.findIndex(([id]) => id === (over?.id ?? active.id));
  const next = order[here + by]?.[1];
  return next && { x: currentCoordinates.x, y: next.top + next.height / 2 - collisionRect.height / 2 };
};
