import { Skeleton } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div role="status" aria-label="Loading the version" className="mt-4 flex gap-6">
      <div className="min-w-0 flex-1">
        <Skeleton className="h-6 w-72" />
        <Skeleton className="mt-2 h-4 w-96 max-w-full" />
        <div className="sheet mt-4 grid gap-4 p-6">
          {["w-1/5", "w-11/12", "w-4/5", "w-2/3", "w-5/6", "w-3/4"].map((width) => (
            <Skeleton key={width} className={`h-4 ${width}`} />
          ))}
        </div>
      </div>
      <div className="grid w-78 content-start gap-3 max-wide:hidden">
        <Skeleton className="h-16" />
        <Skeleton className="h-24" />
      </div>
    </div>
  );
}
