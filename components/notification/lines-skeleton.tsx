import { Skeleton } from "#components/ui/skeleton";

/** The lines of an inbox before they are there. */
export const LinesSkeleton = () => (
  <div role="status" aria-label="Loading your inbox">
    <Skeleton className="mt-8 mb-4 h-4 w-16" />
    <div className="sheet divide-y divide-rule">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} className="flex gap-3 px-3 py-3">
          <Skeleton className="size-4 rounded-full" />
          <span className="grid flex-1 gap-2">
            <Skeleton className={row % 2 ? "h-3.5 w-1/2" : "h-3.5 w-2/3"} />
            <Skeleton className="h-3 w-40" />
          </span>
        </div>
      ))}
    </div>
  </div>
);
