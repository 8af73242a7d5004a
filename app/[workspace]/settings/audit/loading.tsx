import { Skeleton, SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <div className="mt-4 grid grid-cols-5 gap-3 max-desk:grid-cols-2">
        {[1, 2, 3, 4, 5].map((field) => (
          <Skeleton key={field} className="h-13" />
        ))}
      </div>
      <div className="mt-4">
        <SkeletonRows rows={12} />
      </div>
    </>
  );
}
