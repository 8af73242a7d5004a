"use client";
import { Button, ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PublicPage
      title="This page could not be drawn"
      sentence="The fault is ours. Whatever you had saved is kept, and nothing was changed by it. Try again; if it stays, give the reference below to whoever runs Galley for you."
      slug={error.digest ? `reference ${error.digest}` : "no reference"}
      mark="tr"
    >
      <div className="flex gap-2">
        <Button kind="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/">Go to the first page</ButtonLink>
      </div>
    </PublicPage>
  );
}
