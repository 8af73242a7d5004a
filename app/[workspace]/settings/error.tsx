"use client";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useCallback } from "react";
import { PageError, type Fault } from "#components/shell/page-error";

interface Props extends Fault {
  error: Fault["error"] & { data?: unknown };
}

/** A refusal says why by itself; anything else was our fault. The tabs stay, so there is a way on. */
export default function SettingsError({ error, retry }: Props) {
  const { reset: forget } = useQueryErrorResetBoundary();
  const askAgain = useCallback(() => {
    forget();
    retry();
  }, [forget, retry]);
  const fault = `The fault is ours, and whatever you had saved is kept.${error.digest ? "" : " Check your connection and try again."}`;
  return (
    <div className="mt-4 max-w-170">
      <title>Settings · Galley</title>
      <PageError error={error} retry={askAgain} title="These settings could not be shown" kept={error.data ? error.message : fault} byItself={!error.data} />
    </div>
  );
}
