"use client";
import { lazy, Suspense, useState } from "react";
import { Link2 } from "lucide-react";
import { Button } from "#components/ui/button";

const RatingLink = lazy(() => import("./rating-link").then((file) => ({ default: file.RatingLink })));

/** The way to somebody else's verdict. */
export function RatingLinkButton({ runId }: { runId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        <Link2 size={14} />
        Rating link…
      </Button>
      {open ? (
        <Suspense>
          <RatingLink runId={runId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
