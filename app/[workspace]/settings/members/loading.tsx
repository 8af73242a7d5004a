import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <Skeleton className="my-4 h-8" />
      <SkeletonRows rows={10} />
    </>
  );
}
