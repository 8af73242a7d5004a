"use client";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Button } from "#components/ui/button";
import { ErrorState } from "#components/ui/error-state";

/** A refusal says why by itself; anything else was our fault. The tabs stay, so there is a way on. */
export default function SettingsError({ error, reset }: { error: Error & { digest?: string; data?: unknown }; reset: () => void }) {
  const { reset: askAgain } = useQueryErrorResetBoundary();
  const fault = `The fault is ours, and whatever you had saved is kept.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : " Check your connection and try again."}`;
  return (
    <div className="mt-4 max-w-170">
      <ErrorState
        title="These settings could not be shown"
        kept={error.data ? error.message : fault}
        actions={
          <Button
            size="small"
            onClick={() => {
              askAgain();
              reset();
            }}
          >
            Try again
          </Button>
        }
      />
    </div>
  );
}
