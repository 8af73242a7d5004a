import { SkeletonRows } from "#components/ui/skeleton";

export const ReleasesSkeleton = () => (
  <div className="mt-6">
    <SkeletonRows rows={8} label="Loading what is live" />
  </div>
);
