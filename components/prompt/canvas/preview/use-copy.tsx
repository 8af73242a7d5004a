"use client";
import { useState } from "react";

/** Puts text on the clipboard and says for a moment how that went. */
export function useCopy() {
  const [said, setSaid] = useState<"copied" | "refused">();
  async function copy(text: string) {
    // Without a secure address the browser has no clipboard at all, hence try rather than catch().
    try {
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      setSaid("refused");
    }
    setTimeout(() => setSaid(undefined), 2000);
  }
  return [said, copy] as const;
}
