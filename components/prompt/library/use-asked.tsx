"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { addressOf, askedIn, type Asked } from "./asked";

/** What the address asks for, and the way to ask for something else without a new page. */
export function useAsked() {
  const [path, search] = [usePathname(), useSearchParams()];
  const asked = askedIn(Object.fromEntries(search));
  const addressFor = (next: Asked) => path + addressOf(next);
  return {
    asked,
    addressFor,
    /** A step that Back undoes. */
    ask: (next: Asked) => window.history.pushState(null, "", addressFor(next)),
    /** The same step again, as while somebody types. */
    refine: (next: Asked) => window.history.replaceState(null, "", addressFor(next)),
  };
}
