import { Skeleton } from "#components/ui/skeleton";

/** Inputs, sheet and preview before they are there. */
export default function Loading() {
  return (
    <div role="status" aria-label="Loading the prompt" className="mt-4 grid grid-cols-[14rem_minmax(0,1fr)_18rem] gap-6 max-wide:grid-cols-[minmax(0,1fr)_18rem] max-desk:grid-cols-1">
      <div className="grid content-start gap-4 max-wide:hidden">
        {[1, 2, 3, 4].map((field) => (
          <Skeleton key={field} className="h-14" />
        ))}
      </div>
      <div className="sheet grid content-start gap-4 p-6">
        {["w-1/4", "w-11/12", "w-4/5", "w-2/3", "w-5/6", "w-3/4"].map((width) => (
          <Skeleton key={width} className={`h-4 ${width}`} />
        ))}
      </div>
      <div className="grid content-start gap-3 max-desk:hidden">
        <Skeleton className="h-60" />
        <Skeleton className="h-4" />
        <Skeleton className="h-4" />
      </div>
    </div>
  );
}
