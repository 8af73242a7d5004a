"use client";
import { Suspense, useDeferredValue } from "react";
import { useAddress } from "#components/ui/use-address";
import { inboxAddress } from "./asked";
import { InboxFilters } from "./inbox-filters";
import { InboxLines } from "./inbox-lines";
import { LinesSkeleton } from "./lines-skeleton";

/** What somebody was told, as the address asks for it. What was shown stays until the answer is there. */
export function Inbox() {
  const { asked, ask } = useAddress(inboxAddress);
  const wanted = inboxAddress.addressOf(asked);
  const shown = useDeferredValue(wanted);
  return (
    <div className="max-w-220">
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <InboxFilters asked={asked} onAsk={ask} />
      </div>
      <div aria-busy={shown !== wanted} className="transition-opacity duration-100 aria-busy:opacity-60">
        <Suspense fallback={<LinesSkeleton />}>
          <InboxLines asked={inboxAddress.askedIn(Object.fromEntries(new URLSearchParams(shown)))} onAsk={ask} />
        </Suspense>
      </div>
    </div>
  );
}
