import { LibrarySkeleton } from "#components/prompt/library/library-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Library" />
      <LibrarySkeleton />
    </>
  );
}
