import { Skeleton } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div role="status" aria-label="Loading" className="grid max-w-100 gap-4 pt-6">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-13" />
      <Skeleton className="h-18" />
      <Skeleton className="h-8 w-16" />
    </div>
  );
}
