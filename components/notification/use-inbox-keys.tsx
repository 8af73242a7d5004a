"use client";
import { useListKeys } from "#components/ui/use-list-keys";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import type { Line } from "./answers";

const reached = () => (document.activeElement instanceof HTMLElement ? document.activeElement.closest("li")?.querySelector<HTMLElement>("[data-row]")?.dataset.row : undefined);

/** j and k walk the lines, e marks the one reached as read or unread, Enter opens it. */
export function useInboxKeys(lines: readonly Line[], mark: (id: string, isRead: boolean) => void) {
  const order = lines.map(({ id }) => id);
  const turn = (id: string) => {
    const at = order.indexOf(id);
    const line = lines[at];
    if (!line) return false;
    mark(id, line.readAt === null);
    return true;
  };
  const { reach } = useListKeys({ order, onTick: turn, onClear: () => undefined });
  usePlainKeys(({ key }) => key === "e" && turn(reached() ?? ""));
  return reach;
}
