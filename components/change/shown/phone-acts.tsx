"use client";
import { lazy, Suspense, useState } from "react";
import type { Change } from "#components/change/answers";
import { Button } from "#components/ui/button";
import { ActBar } from "./act-bar";

const ReviewSheet = lazy(() => import("./review-sheet").then((file) => ({ default: file.ReviewSheet })));

/** On a phone: the act, above the tabs. It opens what it would do before it does it. */
export function PhoneActs({ change, me }: { change: Change; me: string }) {
  const [open, setOpen] = useState(false);
  const { may, parts } = change;
  if (!may.review) return null;
  const approves = may.approve;
  return (
    <ActBar>
      {approves ? (
        <Button kind="primary" className="flex-1" onClick={() => setOpen(true)}>
          Approve{parts.length === 2 ? " both" : parts.length > 2 ? ` all ${parts.length}` : ""}…
        </Button>
      ) : null}
      <Button className={approves ? "" : "flex-1"} onClick={() => setOpen(true)}>
        {approves ? "Request changes…" : "Review…"}
      </Button>
      {open ? (
        <Suspense>
          <ReviewSheet change={change} me={me} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </ActBar>
  );
}
