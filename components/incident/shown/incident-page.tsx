"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { incidentsAddress } from "#components/incident/address";
import { useFrame } from "#components/shell/frame-context";
import { TrailName } from "#components/shell/trail";
import { incidentName } from "#server/core/incident/incident-name";
import { FailurePart } from "./failure-part";
import { IncidentHead } from "./incident-head";
import { Restore } from "./restore";
import { TimeColumn } from "./time-column";
import { Written } from "./written";

/** One incident: what is suspect and the way back on top, then one column of time, and what is learned from it. */
export function IncidentPage({ serial, opens, restores }: { serial: number; opens: boolean; restores: boolean }) {
  const { workspace } = useFrame();
  const { data: incident } = useSuspenseQuery(useApi().incident.show.queryOptions({ serial }));
  return (
    <>
      <TrailName href={incidentsAddress(workspace.slug, serial)} label={incidentName(serial)} />
      <article className="mx-auto max-w-220">
        <IncidentHead incident={incident} opens={opens} />
        <Restore incident={incident} restores={restores} />
        <TimeColumn incident={incident} opens={opens} />
        <FailurePart incident={incident} opens={opens} />
        <Written incident={incident} opens={opens} />
      </article>
    </>
  );
}
