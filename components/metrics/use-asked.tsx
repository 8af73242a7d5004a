"use client";
import { useAddress } from "#components/ui/use-address";
import { addressOf, askedIn, type Asked } from "./asked";

/** What changes is added to the address as it is by then: a page that is still being drawn may lag behind it. */
export function useAsked() {
  const { asked, ask } = useAddress({ askedIn, addressOf });
  return {
    asked,
    ask: (change: Partial<Asked>) => ask({ ...askedIn(Object.fromEntries(new URLSearchParams(window.location.search))), ...change }),
  };
}
