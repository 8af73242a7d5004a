import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <Skeleton className="mt-6 mb-3 h-6 w-32" />
      <SkeletonRows rows={8} />
    </>
  );
}
