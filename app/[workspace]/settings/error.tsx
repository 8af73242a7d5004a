"use client";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useCallback } from "react";
import { ErrorState } from "#components/ui/error-state";
import { TryAgain } from "#components/ui/try-again";

/** A refusal says why by itself; anything else was our fault. The tabs stay, so there is a way on. */
export default function SettingsError({ error, retry }: { error: Error & { digest?: string; data?: unknown }; retry: () => void }) {
  const { reset: forget } = useQueryErrorResetBoundary();
  const askAgain = useCallback(() => {
    forget();
    retry();
  }, [forget, retry]);
  const fault = `The fault is ours, and whatever you had saved is kept.${error.digest ? ` If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : " Check your connection and try again."}`;
  return (
    <div className="mt-4 max-w-170">
      <title>Settings · Galley</title>
      <ErrorState
        title="These settings could not be shown"
        kept={error.data ? error.message : fault}
        actions={<TryAgain size="small" error={error} retry={askAgain} byItself={!error.data} />}
      />
    </div>
  );
}
