import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div className="grid gap-x-8 gap-y-8 wide:grid-cols-[minmax(0,1fr)_19rem]">
      <div>
        <Skeleton className="h-4 w-60" />
        <Skeleton className="mt-2 h-9 w-100 max-w-full" />
        <Skeleton className="mt-4 h-72" />
        <Skeleton className="mt-3 h-13" />
      </div>
      <SkeletonRows rows={8} label="Loading the piece" />
    </div>
  );
}
