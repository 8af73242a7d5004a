"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useMemo } from "react";
import { useApi } from "#components/api/provider";
import type { Scheduled } from "#components/release/answers";
import { useEnd } from "#components/release/use-end";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { SkeletonRows } from "#components/ui/skeleton";
import { Table, Th } from "#components/ui/table";
import { questionFor, type Asked } from "./asked";
import { columnsOf, lastsOf } from "./columns";
import { MatrixLine } from "./matrix-line";
import { NothingLive } from "./nothing-live";
import { useMatrix } from "./use-matrix";

const FarLines = lazy(() => import("./far-lines").then((file) => ({ default: file.FarLines })));

/** From so many rows on, only those in sight are drawn. */
const manyRows = 100;
const none: readonly Scheduled[] = [];

interface Props {
  asked: Asked;
  onClear: () => void;
}

/** Prompt by environment: what is live where, since when, and what is on its way. */
export function Matrix({ asked, onClear }: Props) {
  const { workspace } = useFrame();
  const { environments, rows, more, hasMore } = useMatrix(questionFor(asked));
  const { data: scheduled } = useQuery(useApi().release.schedules.queryOptions({}));
  const columns = useMemo(() => columnsOf(environments), [environments]);
  const lasts = useMemo(() => lastsOf(environments), [environments]);
  const waiting = useMemo(() => waitingByPrompt(scheduled ?? none), [scheduled]);
  const waitingFor = useCallback((promptId: string) => waiting.get(promptId) ?? none, [waiting]);
  const end = useEnd(more);
  const line = { slug: workspace.slug, columns, lasts, waitingFor };

  if (rows.length === 0) {
    if (!asked.q && !asked.folder) return <NothingLive />;
    return (
      <div className="mt-3 max-w-170">
        <EmptyState title="Nothing that fits is live" sentence="What is live elsewhere is left out by the words or the folder asked for." action={<Button size="small" onClick={onClear}>Show everything</Button>} />
      </div>
    );
  }
  const near = rows.slice(0, manyRows).map((row) => <MatrixLine key={row.id} row={row} {...line} />);
  return (
    <div className="mt-2">
      <div className="overflow-x-auto">
        <Table
          caption="What is live where"
          head={
            <>
              <Th>prompt</Th>
              {columns.map(({ key, name }) => (
                <Th key={key}>{name}</Th>
              ))}
              <Th number>newest</Th>
            </>
          }
        >
          {rows.length > manyRows ? (
            <Suspense fallback={near}>
              <FarLines rows={rows} {...line} />
            </Suspense>
          ) : (
            near
          )}
        </Table>
      </div>
      {hasMore ? (
        <div ref={end}>
          <SkeletonRows rows={3} label="More prompts are on their way" />
        </div>
      ) : null}
    </div>
  );
}

function waitingByPrompt(scheduled: readonly Scheduled[]) {
  const found = new Map<string, Scheduled[]>();
  for (const one of scheduled.filter(({ state }) => state === "waiting")) {
    for (const { prompt } of one.parts) found.set(prompt.id, [...(found.get(prompt.id) ?? []), one]);
  }
  return found;
}
