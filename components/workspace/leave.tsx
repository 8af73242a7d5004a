"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button";

const LeaveDialog = lazy(() => import("./leave-dialog").then(({ LeaveDialog }) => ({ default: LeaveDialog })));

export function Leave({ memberId, owner, workspace }: { memberId: string; owner: boolean; workspace: { slug: string; name: string } }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p className="max-w-[66ch] text-13 text-ink-2">What you wrote and decided stays, under your name. What you own goes to somebody you choose; to come back you need an invitation.</p>
      <div className="mt-3">
        <Button kind="danger" onClick={() => setAsked(true)}>
          Leave this workspace…
        </Button>
      </div>
      {asked ? (
        <Suspense>
          <LeaveDialog memberId={memberId} owner={owner} workspace={workspace} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
