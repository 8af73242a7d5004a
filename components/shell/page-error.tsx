"use client";
import { ErrorState } from "#components/ui/error-state";
import { PageHeader } from "#components/ui/page-header";
import { TryAgain } from "#components/ui/try-again";

/** What Next hands to a page of errors. */
export interface Fault {
  error: Error & { digest?: string };
  retry: () => void;
}

interface Props extends Fault {
  /** The title of the page, where nothing else says it. */
  page?: string;
  title: string;
  kept: string;
  byItself?: boolean;
}

/** In place of what could not be shown: what was kept, and the reference that leads to the cause. */
export function PageError({ error, retry, page, title, kept, byItself }: Props) {
  const state = (
    <ErrorState
      title={title}
      kept={error.digest ? `${kept} If it stays, give the reference ${error.digest} to whoever runs Galley for you.` : kept}
      actions={<TryAgain size="small" error={error} retry={retry} byItself={byItself} />}
    />
  );
  if (page === undefined) return state;
  return (
    <>
      <PageHeader title={page} />
      <div className="mt-4">{state}</div>
    </>
  );
}
