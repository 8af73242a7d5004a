"use client";
import type { ReactNode } from "react";
import type { Incident } from "#components/incident/answers";
import { changesAddress } from "#components/change/address";
import { versionAddress } from "#components/prompt/address";
import { ReleaseMarks } from "#components/release/release-marks";
import { runAddress } from "#components/run/address";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import type { ChangeName, Happening } from "#server/core/incident/happening";
import { HappeningIcon } from "./happening-icon";
import { TimeRow } from "./time-row";

interface Props {
  happening: Happening;
  incident: Incident;
  /** Before what is suspect. */
  faint: boolean;
}

export function HappeningRow({ happening, incident, faint }: Props) {
  return (
    <TimeRow at={happening.at} icon={<HappeningIcon happening={happening} />} faint={faint}>
      <Said happening={happening} incident={incident} />
    </TimeRow>
  );
}

const verdicts = { approve: "approved", request_changes: "asked for changes to", comment: "commented on" };

function Said({ happening, incident }: Omit<Props, "faint">) {
  const { workspace } = useFrame();
  switch (happening.kind) {
    case "opened":
      return <Did who={happening.by}>opened the incident.</Did>;
    case "resolved":
      return <Did who={happening.by}>resolved it.</Did>;
    case "note":
      return (
        <>
          <Did who={happening.by}>noted</Did>
          <p className="mt-0.5 wrap-anywhere whitespace-pre-wrap">{happening.body}</p>
        </>
      );
    case "run":
      return (
        <>
          <p>
            It showed: <Link href={runAddress(workspace.slug, happening.runId)}>the run</Link>
            {happening.version ? ` by ${happening.version}` : ""}
            {happening.environment ? ` in ${happening.environment}` : ""}
            {happening.customer ? `, for ${happening.customer}` : ""}.
          </p>
          <Quote>{happening.excerpt}</Quote>
        </>
      );
    case "release":
      return <ReleaseLine happening={happening} />;
    case "version":
      return (
        <Did who={happening.by}>
          saved {incident.prompt ? <Link href={versionAddress(workspace.slug, incident.prompt.key, happening.sha)}>{happening.version}</Link> : happening.version}: {happening.what}
        </Did>
      );
    case "proposal":
      return (
        <Did who={happening.by}>
          proposed <ChangeLink change={happening.change} />: {happening.change.title}
        </Did>
      );
    case "review":
      return (
        <>
          <Did who={happening.by}>
            {verdicts[happening.verdict]} <ChangeLink change={happening.change} />.
          </Did>
          <Quote>{happening.body}</Quote>
        </>
      );
  }
}

function ReleaseLine({ happening: { release } }: { happening: Extract<Happening, { kind: "release" }> }) {
  const { kind, by, place, version, replaced, why, change } = release;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <b className="font-medium">{by}</b> {kind === "rollback" ? "rolled back to" : "released"} <Stamp environment={place.key} version={version} />
        <span>
          {replaced ? `in place of ${replaced}` : "as the first"}
          {change ? (
            <>
              , by <ChangeLink change={change} />
            </>
          ) : null}
        </span>
        <ReleaseMarks release={release} />
      </p>
      <Quote>{why}</Quote>
    </>
  );
}

const Did = ({ who, children }: { who: string; children: ReactNode }) => (
  <p className="wrap-anywhere">
    <b className="font-medium">{who}</b> {children}
  </p>
);

export function ChangeLink({ change: { serial } }: { change: ChangeName }) {
  const { workspace } = useFrame();
  return <Link href={changesAddress(workspace.slug, serial)}>change {serial}</Link>;
}

const Quote = ({ children }: { children: string }) => (children ? <p className="reading-small mt-0.5 line-clamp-3 wrap-anywhere text-ink-2">“{children}”</p> : null);
