import { LinesSkeleton } from "#components/notification/lines-skeleton";
import { PageHeader } from "#components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Inbox" />
      <div className="mt-3 h-7 max-desk:h-10" />
      <LinesSkeleton />
    </>
  );
}
