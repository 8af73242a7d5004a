import { ChangesSkeleton } from "#components/change/list/changes-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Changes" />
      <ChangesSkeleton />
    </>
  );
}
