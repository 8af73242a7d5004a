"use client";
import { lazy, Suspense, useState } from "react";
import { Code2 } from "lucide-react";
import { Button } from "#components/ui/button";
import type { RunWhole } from "#components/run/explorer/answers";

const AsCode = lazy(() => import("./as-code").then((file) => ({ default: file.AsCode })));

export function RunActs({ run }: { run: RunWhole }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Code2 size={14} /> As code…
      </Button>
      {open ? (
        <Suspense>
          <AsCode run={run} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
