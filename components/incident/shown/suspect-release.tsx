"use client";
import { lazy, Suspense } from "react";
import { ArrowUpToLine, TriangleAlert } from "lucide-react";
import type { Incident, Suspect } from "#components/incident/answers";
import { promptAddress } from "#components/prompt/address";
import { ReleaseMarks } from "#components/release/release-marks";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Skeleton } from "#components/ui/skeleton";
import { Stamp } from "#components/ui/stamp";
import { lasting } from "#server/core/incident/post-mortem";
import { ChangeLink } from "./happening-row";
import { OtherSuspects } from "./other-suspects";
import { TimeRow } from "./time-row";

const SuspectDiff = lazy(() => import("./suspect-diff").then((file) => ({ default: file.SuspectDiff })));

interface Props {
  incident: Incident;
  suspect: Suspect;
  prompt: NonNullable<Incident["prompt"]>;
  opens: boolean;
}

/** The release that may have done it: what it changed, who wrote it and who said yes. */
export function SuspectRelease({ incident, suspect, prompt, opens }: Props) {
  const { workspace } = useFrame();
  const { kind, place, version, replaced, change, by, before, sha, why } = suspect;
  const earlier = incident.moment.getTime() - suspect.at.getTime();
  return (
    <TimeRow at={suspect.at} icon={<ArrowUpToLine size={16} className="text-bad" />}>
      <section aria-label="Suspect release" className="overflow-hidden rounded-6 border border-bad bg-sheet">
        <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule px-4 py-2.5 text-13 text-ink-2">
          <h2 className="inline-flex items-center gap-1 font-strong text-bad">
            <TriangleAlert size={14} /> Suspect release
          </h2>
          <Stamp environment={place.key} version={version} />
          <span>
            {replaced ? `${kind === "rollback" ? "put back over" : "replaced"} ${replaced}` : "was the first"}
            {change ? (
              <>
                , <ChangeLink change={change} />
              </>
            ) : null}
            , by {by}
          </span>
          <ReleaseMarks release={suspect} />
          <span className="ml-auto text-12 text-ink-3">{lasting(Math.max(earlier, 0))} before it showed</span>
        </header>
        <p className="px-4 pt-2.5 text-13 text-ink-2">
          {suspect.reason} {why ? <span className="text-ink-3">The why it was given: “{why}”</span> : null}
        </p>
        {before && prompt.kind === "prompt" ? (
          <Suspense fallback={<Comparing />}>
            <SuspectDiff prompt={prompt} before={before} after={sha} />
          </Suspense>
        ) : (
          <p className="px-4 py-3 text-13 text-ink-3">{before ? "A workflow’s steps are compared on their own page." : "Nothing was live there before, so all of it was new."}</p>
        )}
        <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule px-4 py-2.5 text-13 text-ink-2">
          <span>
            Written by <b className="font-medium text-ink">{names(suspect.authors)}</b>
          </span>
          <span>
            Approved by <b className="font-medium text-ink">{names(suspect.approvers)}</b>
          </span>
          <span>
            Change risk was <b className={`font-medium ${suspect.risk === "high" ? "text-bad" : "text-ink"}`}>{suspect.risk}</b>
          </span>
          {before ? (
            <Link standing className="ml-auto" href={promptAddress(workspace.slug, prompt.key, `versions/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`)}>
              Compare in full
            </Link>
          ) : null}
        </footer>
      </section>
      {opens ? <OtherSuspects incident={incident} suspect={suspect} /> : null}
    </TimeRow>
  );
}

const names = (people: readonly string[]) => people.join(", ") || "nobody";

const Comparing = () => (
  <div role="status" aria-label="Comparing" className="grid gap-3 p-4">
    <Skeleton className="h-4 w-3/5" />
    <Skeleton className="h-4 w-4/5" />
    <Skeleton className="h-4 w-2/5" />
  </div>
);
