import { Skeleton } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <div role="status" aria-label="Loading the prompt" className="mt-3 grid gap-x-8 gap-y-6 desk:grid-cols-[16rem_minmax(0,1fr)] wide:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="grid content-start gap-4">
        <Skeleton className="h-13" />
        <Skeleton className="h-13" />
        <Skeleton className="h-20" />
      </div>
      <div>
        <Skeleton className="h-5 w-80 max-w-full" />
        <Skeleton className="mt-4 h-100" />
      </div>
    </div>
  );
}
