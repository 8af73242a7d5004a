"use client";
import { ErrorState } from "#components/ui/error-state";
import { PageHeader } from "#components/ui/page-header";
import { TryAgain } from "#components/ui/try-again";

export default function RunsError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <PageHeader title="Runs" />
      <div className="mt-4">
        <ErrorState
          title="The runs could not be read"
          kept={`Nothing was changed, and every run is kept as it was.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : ""}`}
          actions={<TryAgain size="small" error={error} retry={retry} />}
        />
      </div>
    </>
  );
}
