import { ReleasesSkeleton } from "#components/release/board/releases-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Releases" />
      <ReleasesSkeleton />
    </>
  );
}
