import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <Skeleton className="h-9 w-40" />
      <Skeleton className="mt-4 h-8 w-60" />
      <div className="mt-6 grid gap-6 desk:grid-cols-3">
        <SkeletonRows rows={5} label="Loading the pieces" />
        <SkeletonRows rows={5} label="Loading what waits" />
        <SkeletonRows rows={5} label="Loading what is published" />
      </div>
    </>
  );
}
