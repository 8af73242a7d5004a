"use client";
import { ErrorState } from "#components/ui/error-state";
import { TryAgain } from "#components/ui/try-again";

export default function WorkspaceError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <title>This page could not be drawn · Galley</title>
      <h1 className="sr-only">This page could not be drawn</h1>
      <ErrorState
        title="This page could not be drawn"
        kept={`The fault is ours. Whatever you had saved is kept, and nothing was changed by it.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : ""}`}
        actions={<TryAgain size="small" error={error} retry={retry} />}
      />
    </>
  );
}
