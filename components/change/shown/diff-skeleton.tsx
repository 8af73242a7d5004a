import { Skeleton } from "#components/ui/skeleton";

const widths = ["w-4/5", "w-3/5", "w-11/12"];

/** In the shape of a proof. */
export function DiffSkeleton() {
  return (
    <div role="status" aria-label="Comparing" className="border-t border-rule p-4">
      {widths.map((width) => (
        <div key={width} className="mb-4 flex gap-8 last:mb-0">
          <Skeleton className="h-3.5 w-28 max-desk:hidden" />
          <Skeleton className={`h-4 ${width}`} />
        </div>
      ))}
    </div>
  );
}
