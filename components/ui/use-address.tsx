"use client";
import { usePathname, useSearchParams } from "next/navigation";
import type { Address } from "./address";

/** What the address asks for, and the way to ask for something else without a new page. */
export function useAddress<Asked>({ askedIn, addressOf }: Address<Asked>) {
  const [path, search] = [usePathname(), useSearchParams()];
  const addressFor = (next: Asked) => path + addressOf(next);
  return {
    asked: askedIn(Object.fromEntries(search)),
    addressFor,
    /** A step that Back undoes. */
    ask: (next: Asked) => window.history.pushState(null, "", addressFor(next)),
    /** The same step again, as while somebody types. */
    refine: (next: Asked) => window.history.replaceState(null, "", addressFor(next)),
  };
}
