"use client";
import { ButtonLink } from "#components/ui/button";
import { TryAgain } from "#components/ui/try-again";
import { PublicPage } from "#components/shell/public-page";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <PublicPage
      title="This page could not be drawn"
      sentence="The fault is ours. Whatever you had saved is kept, and nothing was changed by it. Try again; if it stays, give the reference below to whoever runs Galley for you."
      slug={error.digest ? `reference ${error.digest}` : "no reference"}
      mark="tr"
    >
      <title>This page could not be drawn · Galley</title>
      <div className="flex gap-2">
        <TryAgain kind="primary" error={error} retry={retry} />
        <ButtonLink href="/">Go to the first page</ButtonLink>
      </div>
    </PublicPage>
  );
}
