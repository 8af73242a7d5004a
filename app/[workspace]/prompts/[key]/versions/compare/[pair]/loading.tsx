import { CompareSkeleton } from "#components/version/compare/compare-skeleton";
import { Skeleton } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div className="mt-3.5">
      <Skeleton className="mb-3.5 h-13 w-130 max-w-full" />
      <CompareSkeleton />
    </div>
  );
}
