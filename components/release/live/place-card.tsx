import { useFrame } from "#components/shell/frame-context";
import { promptAddress, versionAddress } from "#components/prompt/address";
import type { Place, ReleaseLine } from "#components/release/answers";
import { Moment } from "#components/release/moment";
import { ReleaseMarks } from "#components/release/release-marks";
import { Sha } from "#components/ui/code";
import { Link } from "#components/ui/link";
import { pairText } from "#components/version/timeline/pair";
import { WhyText } from "./why-text";

interface Props {
  promptKey: string;
  place: Place;
  /** What is live in the next place of the way. */
  next: Place | undefined;
  /** The one that people meet. */
  last: boolean;
}

/** What is live in one environment: since when, by whom and why. */
export function PlaceCard({ promptKey, place: { environment, live }, next, last }: Props) {
  const { workspace } = useFrame();
  const ahead = next?.live;
  return (
    <section aria-label={environment.name} className={`sheet flex min-w-44 flex-1 flex-col p-4 ${last ? "border-ink!" : ""}`}>
      <h2 className="text-13 font-bold">{environment.name}</h2>
      {live ? (
        <>
          <div className="mt-1 flex flex-wrap items-baseline gap-x-2">
            <Link standing href={versionAddress(workspace.slug, promptKey, live.sha)} className="mono text-20 font-strong text-ink!">
              {live.number}
            </Link>
            <Sha>{live.sha}</Sha>
          </div>
          <div className="flex flex-wrap gap-x-3 empty:hidden">
            <ReleaseMarks release={live} />
          </div>
          <LiveFacts live={live} />
          {ahead && ahead.versionId !== live.versionId ? (
            <Link standing href={promptAddress(workspace.slug, promptKey, `versions/compare/${pairText({ before: ahead.number, after: live.number })}`)} className="mt-auto pt-3 text-12">
              Compare with {next.environment.name}
            </Link>
          ) : null}
        </>
      ) : (
        <p className="mt-1 text-13 text-ink-3">Nothing is live here yet.</p>
      )}
    </section>
  );
}

const LiveFacts = ({ live }: { live: ReleaseLine }) => (
  <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-12 text-ink-2">
    <dt className="text-ink-3">since</dt>
    <dd>
      <Moment at={live.at} />
    </dd>
    <dt className="text-ink-3">by</dt>
    <dd>{live.by?.name ?? "an operator"}</dd>
    <dt className="text-ink-3">why</dt>
    <dd className="wrap-break-word">
      <WhyText release={live} />
    </dd>
  </dl>
);
