import { RunsSkeleton } from "#components/run/explorer/runs-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Runs" />
      <RunsSkeleton />
    </>
  );
}
