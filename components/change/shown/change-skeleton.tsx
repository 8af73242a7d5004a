import { Skeleton } from "#components/ui/skeleton";
import { DiffSkeleton } from "./diff-skeleton";

/** In the shape of a Change: what is proposed left, what is to be decided right. */
export function ChangeSkeleton() {
  return (
    <div role="status" aria-label="Loading the change" className="grid grid-cols-[minmax(0,1fr)_21.5rem] items-start gap-8 max-wide:grid-cols-1">
      <div>
        <Skeleton className="h-4 w-64" />
        <Skeleton className="mt-3 h-8 w-2/3" />
        <Skeleton className="mt-4 h-4 w-full" />
        <Skeleton className="mt-2 h-4 w-3/5" />
        <div className="sheet mt-8">
          <Skeleton className="m-4 h-4 w-40" />
          <DiffSkeleton />
        </div>
        <div className="sheet mt-3">
          <Skeleton className="m-4 h-4 w-32" />
        </div>
      </div>
      <div>
        <div className="sheet h-72 p-4">
          <Skeleton className="h-4 w-28" />
          <Skeleton className="mt-4 h-3.5 w-full" />
          <Skeleton className="mt-2 h-3.5 w-4/5" />
          <Skeleton className="mt-6 h-8 w-full" />
        </div>
        {["w-24", "w-20", "w-28"].map((width) => (
          <Skeleton key={width} className={`mt-5 h-3.5 ${width}`} />
        ))}
      </div>
    </div>
  );
}
