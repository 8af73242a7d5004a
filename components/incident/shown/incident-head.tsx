"use client";
import { lazy, Suspense, useState } from "react";
import { SquarePen } from "lucide-react";
import { failureAddress } from "#components/incident/address";
import type { Incident } from "#components/incident/answers";
import { StateMark } from "#components/incident/state-mark";
import { useIncident } from "#components/incident/use-incident";
import { promptAddress } from "#components/prompt/address";
import { Moment } from "#components/release/moment";
import { customerAddress } from "#components/run/address";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { useToast } from "#components/ui/toast";
import { sentenceOf } from "#components/api/refusal";
import { failureMode } from "#server/core/incident/catalogue";
import { incidentName } from "#server/core/incident/incident-name";
import { lasting } from "#server/core/incident/post-mortem";

const EditIncident = lazy(() => import("./edit-incident").then((file) => ({ default: file.EditIncident })));

/** What went wrong, with what, for whom, and whether it is over. */
export function IncidentHead({ incident, opens }: { incident: Incident; opens: boolean }) {
  const { workspace } = useFrame();
  const [editing, setEditing] = useState(false);
  const { title, state, prompt, customer, moment, resolvedAt, complaint, openedBy, serial } = incident;
  const mode = incident.failureMode === null ? undefined : failureMode(incident.failureMode);
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2 text-13 text-ink-2">
        <StateMark state={state} />
        <span className="mono text-12 text-ink-3">{incidentName(serial)}</span>
        <span>
          showed <Moment at={moment} />
          {resolvedAt ? `, over after ${lasting(resolvedAt.getTime() - moment.getTime())}` : ""}; opened by {openedBy}
        </span>
        {opens ? (
          <span className="ml-auto flex gap-2 max-desk:ml-0">
            <Button size="small" kind="quiet" onClick={() => setEditing(true)}>
              <SquarePen size={14} /> Edit
            </Button>
            <Ending incident={incident} />
          </span>
        ) : null}
      </div>
      <h1 className="title mt-1 wrap-anywhere">{title}</h1>
      <p className="text-14 text-ink-2">
        {prompt ? (
          <>
            With <Link href={promptAddress(workspace.slug, prompt.key, "live")}>{prompt.name}</Link>
          </>
        ) : (
          "With no prompt you can see"
        )}
        {customer ? (
          <>
            , for <Link href={customerAddress(workspace.slug, customer)}>{customer}</Link>
          </>
        ) : null}
        .{" "}
        {mode ? (
          <>
            Failure mode: <Link href={failureAddress(workspace.slug, mode.id)}>{`${mode.name.charAt(0).toLowerCase()}${mode.name.slice(1)}`}</Link>.
          </>
        ) : null}
      </p>
      {complaint ? <blockquote className="reading-small mt-2 max-h-60 max-w-[66ch] overflow-y-auto border-l border-edge-2 pl-3 wrap-anywhere whitespace-pre-wrap text-ink-2">{complaint}</blockquote> : null}
      {editing ? (
        <Suspense>
          <EditIncident incident={incident} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}

function Ending({ incident: { id, state } }: { incident: Incident }) {
  const toast = useToast();
  const { resolve, reopen } = useIncident();
  const act = state === "open" ? resolve : reopen;
  return (
    <Button size="small" pending={act.isPending} onClick={() => act.mutate({ incidentId: id }, { onError: (error) => toast({ tone: "bad", message: sentenceOf(error) }) })}>
      {state === "open" ? "Resolve" : "Open again"}
    </Button>
  );
}
