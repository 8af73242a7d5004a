import { BoardSkeleton } from "#components/metrics/board-skeleton";

export default function Loading() {
  return <BoardSkeleton />;
}
