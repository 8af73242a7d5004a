"use client";
import { lazy, Suspense, useState } from "react";
import { Code2, TriangleAlert } from "lucide-react";
import { Button } from "#components/ui/button";
import type { RunWhole } from "#components/run/explorer/answers";

const OpenIncident = lazy(() => import("#components/incident/open-incident").then((file) => ({ default: file.OpenIncident })));
const AsCode = lazy(() => import("./as-code").then((file) => ({ default: file.AsCode })));

export function RunActs({ run, complains }: { run: RunWhole; complains: boolean }) {
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  return (
    <>
      {complains ? (
        <Button onClick={() => setWrong(true)}>
          <TriangleAlert size={14} /> Open an incident…
        </Button>
      ) : null}
      <Button onClick={() => setOpen(true)}>
        <Code2 size={14} /> As code…
      </Button>
      {open ? (
        <Suspense>
          <AsCode run={run} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
      {wrong ? (
        <Suspense>
          <OpenIncident about={{ runId: run.id }} name={run.prompt?.name ?? "this run"} onClose={() => setWrong(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
