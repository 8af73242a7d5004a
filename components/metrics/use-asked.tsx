"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { addressOf, askedIn, type Asked } from "./asked";

/** What the address asks for, and the way to ask otherwise without a new page. What changes is added to the address as it is by then: a page that is still being drawn may lag behind it. */
export function useAsked() {
  const [path, search] = [usePathname(), useSearchParams()];
  return {
    asked: askedIn(Object.fromEntries(search)),
    ask: (change: Partial<Asked>) => window.history.pushState(null, "", path + addressOf({ ...askedIn(Object.fromEntries(new URLSearchParams(window.location.search))), ...change })),
  };
}
