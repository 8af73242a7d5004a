"use client";
import type { LivePage, ReleaseLine } from "#components/release/answers";
import { HistoryTable } from "#components/release/history-table";
import { useEnd } from "#components/release/use-end";
import { useHistory } from "#components/release/use-history";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { counted } from "#components/ui/counted";

interface Props {
  live: LivePage;
  onRestore: (line: ReleaseLine) => void;
}

/** All that ever moved what is live of this prompt. */
export function History({ live: { prompt, places, releases, mayRollBack }, onRestore }: Props) {
  const { lines, more, hasMore } = useHistory({ promptId: prompt.id });
  const end = useEnd(more);
  if (lines.length === 0) return null;
  const last = places.at(-1)?.environment.id;
  const restoreOf = (line: ReleaseLine) => {
    const live = places.find(({ environment }) => environment.id === line.environment.id)?.live;
    return mayRollBack && live && live.versionId !== line.versionId ? () => onRestore(line) : undefined;
  };
  return (
    <Section title="History" note={`${counted(releases, "release")}; nothing is ever removed`}>
      <HistoryTable lines={lines} lasts={new Set(last ? [last] : [])} restoreOf={restoreOf} />
      {hasMore ? (
        <div ref={end}>
          <SkeletonRows rows={3} label="More of the history is on its way" />
        </div>
      ) : null}
    </Section>
  );
}
