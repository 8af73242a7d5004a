"use client";
import { ErrorState } from "#components/ui/error-state";
import { TryAgain } from "#components/ui/try-again";

export default function PromptError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div className="mt-4">
      <ErrorState
        title="This page of the prompt could not be drawn"
        kept={`Its versions and your draft are kept, and nothing was changed.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : ""}`}
        actions={<TryAgain size="small" error={error} retry={retry} />}
      />
    </div>
  );
}
