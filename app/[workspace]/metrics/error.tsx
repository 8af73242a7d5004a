"use client";
import { ErrorState } from "#components/ui/error-state";
import { PageHeader } from "#components/ui/page-header";
import { TryAgain } from "#components/ui/try-again";

export default function MetricsError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <PageHeader title="Metrics" />
      <div className="mt-4">
        <ErrorState
          title="The figures could not be read"
          kept={`Every run and rating is kept as it was.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : ""}`}
          actions={<TryAgain size="small" error={error} retry={retry} />}
        />
      </div>
    </>
  );
}
