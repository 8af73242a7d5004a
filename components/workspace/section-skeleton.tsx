import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

/** A tab of the settings that is one section of rows, while it is on its way. */
export const SectionSkeleton = () => (
  <>
    <Skeleton className="mt-6 mb-3 h-6 w-32" />
    <SkeletonRows rows={8} />
  </>
);
