import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div className="max-w-294">
      <Skeleton className="h-9 w-80 max-w-full" />
      <Skeleton className="mt-1 h-5 w-40" />
      <Skeleton className="mt-4 h-28 max-w-170" />
      <Skeleton className="mt-8 mb-3 h-5 w-32" />
      <SkeletonRows rows={6} />
    </div>
  );
}
