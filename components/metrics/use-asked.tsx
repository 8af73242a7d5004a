"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { addressOf, askedIn, type Asked } from "./asked";

/** What the address asks for, and the way to ask for something else without a new page. */
export function useAsked() {
  const [path, search] = [usePathname(), useSearchParams()];
  return {
    asked: askedIn(Object.fromEntries(search)),
    ask: (next: Asked) => window.history.pushState(null, "", path + addressOf(next)),
  };
}
