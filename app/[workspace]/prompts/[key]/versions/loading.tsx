import { TimeLineSkeleton } from "#components/version/timeline/time-line-skeleton";

export default function Loading() {
  return <TimeLineSkeleton />;
}
