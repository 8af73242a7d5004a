"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { failureAddress } from "#components/incident/address";
import type { Incident } from "#components/incident/answers";
import { GuardLines } from "#components/incident/catalogue/guard-lines";
import { useIncident } from "#components/incident/use-incident";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { Select } from "#components/ui/select";
import { failureMode, failureModes } from "#server/core/incident/catalogue";

const unknown = "unknown";

/** Which of the known failures it is, how that shows, and what stood against it here. */
export function FailurePart({ incident, opens }: { incident: Incident; opens: boolean }) {
  const { workspace } = useFrame();
  const { edit } = useIncident();
  const mode = incident.failureMode === null ? undefined : failureMode(incident.failureMode);
  const options = [{ value: unknown, label: "Not known yet" }, ...failureModes.map(({ id, name, story }) => ({ value: id, label: name, note: story }))];
  return (
    <Section
      title="Failure mode"
      action={
        <Link standing className="text-13" href={failureAddress(workspace.slug, mode?.id)}>
          The risk catalogue
        </Link>
      }
    >
      {opens ? (
        <div className="max-w-120">
          <Select
            label="What kind of failure is it?"
            value={mode?.id ?? unknown}
            options={options}
            disabled={edit.isPending}
            onValueChange={(value) => edit.mutate({ incidentId: incident.id, failureMode: value === unknown ? null : value })}
          />
        </div>
      ) : null}
      {edit.error ? (
        <div className="mt-2">
          <Notice tone="bad">{sentenceOf(edit.error)}</Notice>
        </div>
      ) : null}
      {mode ? (
        <div className="mt-3 grid gap-x-8 gap-y-3 desk:grid-cols-2">
          <div>
            <p className="text-13 text-ink-2">{mode.story}</p>
            <h3 className="mt-3 text-12 text-ink-3">How it shows</h3>
            <ul className="mt-1 list-disc pl-4 text-13 text-ink-2">
              {mode.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
          {incident.prompt?.kind === "prompt" ? <Standing promptId={incident.prompt.id} mode={mode.id} /> : null}
        </div>
      ) : opens ? null : (
        <p className="text-13 text-ink-3">Nobody has said yet.</p>
      )}
    </Section>
  );
}

function Standing({ promptId, mode }: { promptId: string; mode: string }) {
  const { data } = useQuery(useApi().incident.guards.queryOptions({ promptId }));
  const guards = data?.modes.find((one) => one.mode === mode);
  return guards ? (
    <div>
      <h3 className="text-12 text-ink-3">What stands against it here, as things are now</h3>
      <GuardLines guards={guards} />
    </div>
  ) : null;
}
