"use client";
import { PublicPage } from "#components/shell/public-page";
import "./globals.css";

/** Stands in for the root layout itself, so it must work without scripts: its only act is a form that asks for the first page. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Galley</title>
        <PublicPage
          title="Galley could not draw this page"
          sentence="The fault is ours. Whatever you had saved is kept. Open the first page again; if it stays, give the reference below to whoever runs Galley for you."
          slug={error.digest ? `reference ${error.digest}` : "no reference"}
          mark="tr"
        >
          <form action="/">
            <button className="text-pencil underline underline-offset-3">Open the first page</button>
          </form>
        </PublicPage>
      </body>
    </html>
  );
}
