"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { HistoryTable } from "#components/release/history-table";
import { Pending } from "#components/release/live/pending";
import { useEnd } from "#components/release/use-end";
import { useHistory } from "#components/release/use-history";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { lastsOf } from "./columns";
import { EnvironmentChoice } from "./environment-choice";
import { NothingLive } from "./nothing-live";

interface Props {
  environmentId: string | undefined;
  onEnvironment: (environmentId: string | undefined) => void;
}

/** All that ever moved what is live, of every prompt. */
export function WorkspaceHistory({ environmentId, onEnvironment }: Props) {
  const { data } = useSuspenseQuery(useApi().release.matrix.queryOptions({}));
  const { lines, more, hasMore } = useHistory(environmentId ? { environmentId } : {});
  const end = useEnd(more);
  if (lines.length === 0 && !environmentId) return <NothingLive />;
  return (
    <>
      <Pending />
      <Section title="History" note="nothing is ever removed" action={<EnvironmentChoice environments={data.environments} chosen={environmentId} onChoose={onEnvironment} />}>
        {lines.length === 0 ? <p className="py-3 text-13 text-ink-2">Nothing ever went live there.</p> : <HistoryTable named lines={lines} lasts={lastsOf(data.environments)} />}
        {hasMore ? (
          <div ref={end}>
            <SkeletonRows rows={3} label="More of the history is on its way" />
          </div>
        ) : null}
      </Section>
    </>
  );
}
