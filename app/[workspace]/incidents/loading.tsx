import { PageHeader } from "#components/ui/page-header";
import { SkeletonRows } from "#components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <PageHeader title="Incidents" sentence="From a complaint to the release behind it, and back to what was live before." />
      <div className="mt-12 max-w-294">
        <SkeletonRows label="Fetching the incidents" />
      </div>
    </>
  );
}
