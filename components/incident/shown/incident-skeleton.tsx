import { Skeleton } from "#components/ui/skeleton";

/** The shape of an incident that is on its way. */
export function IncidentSkeleton() {
  return (
    <div role="status" aria-label="Fetching the incident" className="mx-auto max-w-220">
      <Skeleton className="h-4 w-72 max-w-full" />
      <Skeleton className="mt-2 h-9 w-120 max-w-full" />
      <Skeleton className="mt-2 h-4 w-80 max-w-full" />
      <Skeleton className="mt-4 h-18" />
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="mt-6 flex gap-4">
          <Skeleton className="h-4 w-20 max-desk:hidden" />
          <Skeleton className={row === 3 ? "h-40 flex-1" : "h-4 flex-1"} />
        </div>
      ))}
    </div>
  );
}
