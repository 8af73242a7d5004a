import { Skeleton } from "#components/ui/skeleton";

export function TimeLineSkeleton() {
  return (
    <div role="status" aria-label="Loading the versions" className="max-w-260 divide-y divide-rule">
      {Array.from({ length: 7 }, (_, row) => (
        <div key={row} className="flex gap-4 py-4">
          <Skeleton className="size-4" />
          <Skeleton className="h-4 w-16" />
          <span className="grid flex-1 gap-2">
            <Skeleton className="h-4 w-72 max-w-full" />
            <Skeleton className="h-3.5 w-96 max-w-full" />
            <Skeleton className="h-3 w-48" />
          </span>
        </div>
      ))}
    </div>
  );
}
