import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

/** The Live page before it knows what is live. */
export function LiveSkeleton() {
  return (
    <div role="status" aria-label="Loading what is live">
      <div className="mt-4 flex gap-12 max-desk:grid max-desk:gap-4">
        {[1, 2, 3].map((place) => (
          <Skeleton key={place} className="h-44 flex-1" />
        ))}
      </div>
      <div className="mt-8">
        <SkeletonRows rows={5} label="Loading the history" />
      </div>
    </div>
  );
}
