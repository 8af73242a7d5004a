import { Skeleton } from "#components/ui/skeleton";

/** The explorer before its runs are there. */
export function RunsSkeleton() {
  return (
    <div role="status" aria-label="Loading the runs" className="mt-3">
      <Skeleton className="h-9" />
      <div className="mt-2 flex gap-2">
        {[1, 2, 3, 4, 5].map((chip) => (
          <Skeleton key={chip} className="h-7 w-20" />
        ))}
      </div>
      <div className="mt-9 divide-y divide-rule border-t border-rule">
        {Array.from({ length: 12 }, (_, row) => (
          <div key={row} className="flex h-12.5 items-center gap-4">
            <span className="grid flex-1 gap-1.5">
              <Skeleton className={row % 2 ? "h-3.5 w-40" : "h-3.5 w-56"} />
              <Skeleton className="h-3 w-96 max-w-full" />
            </span>
            <Skeleton className="h-3 w-24 max-desk:hidden" />
            <Skeleton className="h-3 w-24 max-desk:hidden" />
            <Skeleton className="h-3 w-14 max-desk:hidden" />
          </div>
        ))}
      </div>
    </div>
  );
}
