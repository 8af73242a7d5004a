"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import type { Act } from "./environment-dialogs";
import { PipelineSection } from "./pipeline-section";

const EnvironmentDialogs = lazy(() => import("./environment-dialogs").then((file) => ({ default: file.EnvironmentDialogs })));

/** Where prompts go live, in which order, and what each place demands. */
export function EnvironmentsPage() {
  const { data } = useSuspenseQuery(useApi().environment.pipelines.queryOptions({}));
  const [act, setAct] = useState<Act>();
  return (
    <>
      <p className="mt-4 max-w-[80ch] text-13 text-ink-2">
        Prompts go live in these places, from the first to the one that people meet, and nothing enters one that its policy refuses. What tightens a policy stands at once; what loosens one{" "}
        {data.confirmed ? "waits until a second person who manages policies confirms it." : "needs a second person to confirm it as soon as there are two who manage policies."} {data.manages ? "" : "Owners and admins choose."}
      </p>
      {data.pipelines.map((pipeline) => (
        <PipelineSection key={pipeline.folder?.id ?? "workspace"} pipeline={pipeline} onAct={data.manages ? setAct : undefined} onLook={setAct} />
      ))}
      {data.manages ? (
        <div className="mt-6">
          <Button size="small" onClick={() => setAct({ do: "give" })}>
            Give a folder its own pipeline…
          </Button>
          <p className="mt-1 max-w-[80ch] text-12 text-ink-3">Such as a single Live for mailings, where what is live is the team’s standard.</p>
        </div>
      ) : null}
      <Suspense>{act ? <EnvironmentDialogs act={act} data={data} onAct={setAct} onClose={() => setAct(undefined)} /> : null}</Suspense>
    </>
  );
}
