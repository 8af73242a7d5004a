"use client";
import { useCallback, useRef } from "react";
import { usePlainKeys } from "./use-plain-keys";

interface Keys {
  /** The rows in order. The link of each carries its id as `data-row`. */
  order: readonly string[];
  onTick: (id: string) => void;
  onClear: () => void;
}

/** j and k walk the rows, x ticks the one reached, Escape lets all go; Enter opens it as it opens any link. */
export function useListKeys({ order, onTick, onClear }: Keys) {
  const reached = useRef<string>(undefined);

  usePlainKeys(({ key }) => {
    const at = order.indexOf(reached.current ?? "");
    if (key === "j") walkTo(order[at + 1]);
    else if (key === "k") walkTo(order[Math.max(0, at - 1)]);
    else if (key === "x" && at >= 0) onTick(order[at] ?? "");
    else if (key === "Escape") onClear();
    else return false;
    return true;
  });

  const reach = useCallback((id: string) => {
    reached.current = id;
  }, []);
  return { reach };
}

const walkTo = (id = "") => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
