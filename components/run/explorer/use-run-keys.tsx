"use client";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { isTyping } from "#components/ui/is-typing";

interface Keys {
  /** The rows in order. */
  order: readonly string[];
  onTick: (id: string) => void;
  onClear: () => void;
}

/** j and k walk the rows, x ticks the one reached, Escape lets all go; Enter opens it as it opens any link. */
export function useRunKeys({ order, onTick, onClear }: Keys) {
  const reached = useRef<string>(undefined);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    const at = order.indexOf(reached.current ?? "");
    if (event.key === "j") walkTo(order[at + 1]);
    else if (event.key === "k") walkTo(order[Math.max(0, at - 1)]);
    else if (event.key === "x" && at >= 0) onTick(order[at] ?? "");
    else if (event.key === "Escape") onClear();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const reach = useCallback((id: string) => {
    reached.current = id;
  }, []);
  return { reach };
}

const walkTo = (id = "") => document.querySelector<HTMLElement>(`[data-run="${id}"]`)?.focus();
