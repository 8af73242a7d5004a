"use client";
import { Button } from "#components/ui/button";
import { ErrorState } from "#components/ui/error-state";

export default function WorkspaceError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <ErrorState
      title="This page could not be drawn"
      kept={`The fault is ours. Whatever you had saved is kept, and nothing was changed by it.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : ""}`}
      actions={
        <Button size="small" onClick={reset}>
          Try again
        </Button>
      }
    />
  );
}
