"use client";
import { useEffect, useEffectEvent } from "react";
import { isTyping } from "#components/ui/is-typing";
import type { Verdict } from "#server/core/run/verdict";
import { verdictOfKey } from "./verdict-words";

/** On a page about one output, a letter outside of fields judges it. */
export function useVerdictKeys(onGive: (verdict: Verdict) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.repeat || event.defaultPrevented || isTyping(event.target)) return;
    const verdict = verdictOfKey(event.key);
    if (!verdict) return;
    event.preventDefault();
    onGive(verdict);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
