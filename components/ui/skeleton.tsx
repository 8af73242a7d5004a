import { clsx } from "clsx";

/** A bar in the shape of what comes. Give it the size of the thing it stands for. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden className={clsx("block rounded-3 bg-well", className)} />;
}

export function SkeletonRows({ rows = 5, label = "Loading" }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="divide-y divide-rule">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex items-center gap-4 py-2.5">
          <Skeleton className={clsx("h-3.5", row % 2 ? "w-1/4" : "w-1/3")} />
          <Skeleton className="h-2.5 w-1/5" />
          <Skeleton className="ml-auto h-2.5 w-16" />
        </div>
      ))}
    </div>
  );
}
