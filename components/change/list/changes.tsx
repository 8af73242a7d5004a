"use client";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useDeferredValue } from "react";
import { useApi } from "#components/api/provider";
import { SearchField } from "#components/ui/search-field";
import { tab, tabBar } from "#components/ui/tab-look";
import { useAddress } from "#components/ui/use-address";
import { addressOf, askedIn, changeTabs, tabWords, type Asked } from "./asked";
import { ChangesSkeleton } from "./changes-skeleton";
import { Found } from "./found";

/** Every Change one may see: what waits for one, what is open, one's own, what has ended; found by its title. */
export function Changes({ proposes }: { proposes: boolean }) {
  const { asked, addressFor, ask, refine } = useAddress<Asked>({ askedIn, addressOf });
  const shown = asked.show ?? "open";
  const now = useDeferredValue(JSON.stringify(asked));
  const { data: waiting } = useQuery(useApi().change.waitingCount.queryOptions({}));
  return (
    <>
      <nav aria-label="Changes" className={`${tabBar} -mx-4 mt-2 overflow-x-auto px-4 desk:-mx-8 desk:px-8`}>
        {changeTabs.map((name) => (
          <a
            key={name}
            href={addressFor({ ...asked, show: name })}
            aria-current={name === shown ? "page" : undefined}
            className={tab}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              ask({ ...asked, show: name });
            }}
          >
            {tabWords[name]}
            {name === "waiting" && waiting ? <span className="ml-1 text-12 font-regular text-ink-3">{waiting.toLocaleString("en")}</span> : null}
          </a>
        ))}
      </nav>
      <div className="mt-3 max-w-140">
        <SearchField label="Find changes by their title" placeholder="Find by title" value={asked.q ?? ""} said={null} pauseMs={250} onSettle={(q) => refine({ ...asked, q: q || undefined })} />
      </div>
      <Suspense key={now} fallback={<ChangesSkeleton />}>
        <Found
          // safe because it was written from an Asked
          asked={JSON.parse(now) as Asked}
          proposes={proposes}
        />
      </Suspense>
    </>
  );
}
