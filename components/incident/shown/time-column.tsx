"use client";
import type { Incident } from "#components/incident/answers";
import type { Happening } from "#server/core/incident/happening";
import { HappeningRow } from "./happening-row";
import { NoteForm } from "./note-form";
import { SuspectRelease } from "./suspect-release";
import { TimeRow } from "./time-row";

/** All that happened, the newest first; the suspect release stands open among it. */
export function TimeColumn({ incident, opens }: { incident: Incident; opens: boolean }) {
  const { suspect, happenings, prompt } = incident;
  return (
    <section aria-label="What happened" className="mt-6">
      <ol>
        {opens ? (
          <TimeRow at="now">
            <NoteForm incidentId={incident.id} />
          </TimeRow>
        ) : null}
        {happenings.map((happening, at) =>
          suspect && prompt && isOf(happening, suspect.id) ? <SuspectRelease key={at} incident={incident} suspect={suspect} prompt={prompt} opens={opens} /> : <HappeningRow key={at} happening={happening} incident={incident} faint={suspect !== null && happening.at < suspect.at} />,
        )}
      </ol>
    </section>
  );
}

const isOf = (happening: Happening, releaseId: string) => happening.kind === "release" && happening.release.id === releaseId;
