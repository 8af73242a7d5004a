import { Skeleton } from "#components/ui/skeleton";

/** The library before its prompts are there. */
export function LibrarySkeleton() {
  return (
    <div role="status" aria-label="Loading the library" className="mt-3 flex items-start gap-5">
      <div className="grid w-42 shrink-0 gap-1 max-wide:hidden">
        {Array.from({ length: 9 }, (_, row) => (
          <Skeleton key={row} className="h-7" />
        ))}
      </div>
      <div className="min-w-0 flex-1">
        <Skeleton className="h-9" />
        <div className="mt-2 flex gap-2">
          {[1, 2, 3, 4].map((chip) => (
            <Skeleton key={chip} className="h-7 w-20" />
          ))}
        </div>
        <div className="mt-9 divide-y divide-rule border-t border-rule">
          {Array.from({ length: 10 }, (_, row) => (
            <div key={row} className="flex h-13.5 items-center gap-4">
              <span className="grid flex-1 gap-1.5">
                <Skeleton className={row % 2 ? "h-3.5 w-48" : "h-3.5 w-64"} />
                <Skeleton className="h-3 w-80 max-w-full" />
              </span>
              <Skeleton className="h-3 w-28 max-desk:hidden" />
              <Skeleton className="h-3 w-24 max-desk:hidden" />
              <Skeleton className="h-3 w-28 max-desk:hidden" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
