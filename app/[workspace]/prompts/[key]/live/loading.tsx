import { LiveSkeleton } from "#components/release/live/live-skeleton";

export default function Loading() {
  return <LiveSkeleton />;
}
