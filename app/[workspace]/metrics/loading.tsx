import { BoardSkeleton } from "#components/metrics/board-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Metrics" />
      <BoardSkeleton />
    </>
  );
}
