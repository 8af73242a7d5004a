import { Skeleton } from "#components/ui/skeleton";

/** The figures before they are there. */
export function BoardSkeleton() {
  return (
    <div role="status" aria-label="Loading the figures" className="mt-3">
      <div className="flex gap-2">
        {[1, 2, 3, 4].map((chip) => (
          <Skeleton key={chip} className="h-7 w-24" />
        ))}
      </div>
      <div className="mt-12 grid gap-4 wide:grid-cols-2">
        <Skeleton className="h-90" />
        <Skeleton className="h-90" />
      </div>
      <div className="mt-4 grid gap-4 wide:grid-cols-3">
        {[1, 2, 3].map((panel) => (
          <Skeleton key={panel} className="h-49" />
        ))}
      </div>
    </div>
  );
}
