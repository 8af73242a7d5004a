import { Skeleton } from "#components/ui/skeleton";

/** In the shape of the list. */
export function ChangesSkeleton() {
  return (
    <div role="status" aria-label="Loading the changes" className="mt-3 divide-y divide-rule border-t border-rule">
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="flex items-center gap-6 py-2.5">
          <Skeleton className="h-3.5 w-8 max-desk:hidden" />
          <span className="grid flex-1 gap-2">
            <Skeleton className={row % 2 ? "h-4 w-2/5" : "h-4 w-3/5"} />
            <Skeleton className="h-3 w-1/3" />
          </span>
          <Skeleton className="h-5 w-20 max-desk:hidden" />
          <Skeleton className="h-3.5 w-24" />
        </div>
      ))}
    </div>
  );
}
