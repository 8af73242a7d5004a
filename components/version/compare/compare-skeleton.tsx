import { Skeleton } from "#components/ui/skeleton";

const widths = ["w-4/5", "w-3/5", "w-11/12", "w-2/3", "w-3/4"];

/** In the shape of a proof and what is thought of it. */
export function CompareSkeleton() {
  return (
    <div role="status" aria-label="Comparing" className="grid grid-cols-[minmax(0,1fr)_20rem] gap-6 max-wide:grid-cols-1">
      <div className="sheet p-4">
        <Skeleton className="mb-6 h-3.5 w-24" />
        {widths.map((width) => (
          <div key={width} className="mb-4 flex gap-8">
            <Skeleton className="h-3.5 w-28 max-desk:hidden" />
            <Skeleton className={`h-4 ${width}`} />
          </div>
        ))}
      </div>
      <div className="sheet h-48 p-4">
        <Skeleton className="h-4 w-24" />
        <Skeleton className="mt-4 h-5 w-4/5" />
        <Skeleton className="mt-4 h-3.5 w-full" />
        <Skeleton className="mt-2 h-3.5 w-3/5" />
      </div>
    </div>
  );
}
