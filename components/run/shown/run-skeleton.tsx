import { Skeleton } from "#components/ui/skeleton";

/** A run before it is there. */
export function RunSkeleton() {
  return (
    <div role="status" aria-label="Loading the run">
      <Skeleton className="h-9 w-64" />
      <div className="mt-6 flex items-start gap-6 max-wide:flex-col">
        <div className="grid w-full min-w-0 flex-1 gap-6">
          <Skeleton className="h-64" />
          <Skeleton className="h-24" />
        </div>
        <div className="grid w-78 shrink-0 gap-2 max-wide:w-full">
          {Array.from({ length: 10 }, (_, row) => (
            <Skeleton key={row} className={row % 3 ? "h-4 w-60" : "h-4 w-40"} />
          ))}
        </div>
      </div>
    </div>
  );
}
