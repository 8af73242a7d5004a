import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div className="mt-4">
      <Skeleton className="mb-3 h-8 w-96 max-w-full" />
      <SkeletonRows rows={10} label="Loading the table" />
    </div>
  );
}
