"use client";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import type { Verdict } from "#server/core/run/verdict";
import { verdictOfKey } from "./verdict-words";

/** On a page about one output, a letter outside of fields judges it. */
export function useVerdictKeys(onGive: (verdict: Verdict) => void) {
  usePlainKeys(({ key, repeat }) => {
    const verdict = repeat ? undefined : verdictOfKey(key);
    if (verdict) onGive(verdict);
    return verdict !== undefined;
  });
}
