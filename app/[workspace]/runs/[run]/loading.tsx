import { RunSkeleton } from "#components/run/shown/run-skeleton";

export default function Loading() {
  return <RunSkeleton />;
}
