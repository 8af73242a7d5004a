"use client";
import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { SkeletonRows } from "#components/ui/skeleton";
import type { Json } from "#server/core/version/content";
import { SaveSegment } from "./save-segment";
import { SegmentRow } from "./segment-row";

export interface Segment {
  name: string;
  values: unknown;
}

interface Props {
  promptId: string;
  /** The row in hand, if it can be kept. */
  row?: { number: number; values: Record<string, Json>; segment?: string };
  onLoad: (segments: readonly Segment[]) => void;
}

/** The saved sets of values of a prompt: each becomes a row, and a row becomes one. */
export function Segments({ promptId, row, onLoad }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: sets, error, isPending } = useQuery(api.inputSet.list.queryOptions({ promptId }));
  const refresh = { onSuccess: () => queries.invalidateQueries(api.inputSet.pathFilter()) };
  const save = useMutation(api.inputSet.save.mutationOptions(refresh));
  const remove = useMutation(api.inputSet.delete.mutationOptions(refresh));
  const [saved, setSaved] = useState<string>();
  const failure = error ?? save.error ?? remove.error;

  return (
    <section aria-label="Segments" className="sheet mt-3 p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-13 font-bold">Segments</h2>
        <span className="text-12 text-ink-3">Sets of values kept with this prompt.</span>
        {sets && sets.length > 1 ? (
          <Button size="small" className="ml-auto" onClick={() => onLoad(sets)}>
            Add all {sets.length} as rows
          </Button>
        ) : null}
      </div>
      {isPending ? <SkeletonRows rows={3} label="Loading the segments" /> : null}
      {sets?.length === 0 ? <p className="mt-2 text-13 text-ink-2">None yet. Fill a row and save it under a name, such as “Families in Leeds”.</p> : null}
      {sets && sets.length > 0 ? (
        <ul className="mt-2 max-h-60 overflow-y-auto border-t border-rule">
          {sets.map((set) => (
            <SegmentRow key={set.id} name={set.name} onLoad={() => onLoad([set])} onDelete={() => remove.mutate({ inputSetId: set.id })} pending={remove.isPending} />
          ))}
        </ul>
      ) : null}
      {row ? (
        <SaveSegment
          key={`${row.number} ${row.segment ?? ""}`}
          row={row}
          names={sets?.map(({ name }) => name) ?? []}
          pending={save.isPending}
          saved={saved}
          onSave={(name) => {
            setSaved(undefined);
            save.mutate({ promptId, name, values: row.values }, { onSuccess: () => setSaved(name) });
          }}
        />
      ) : null}
      {failure ? (
        <div className="mt-2">
          <Notice tone="bad">{sentenceOf(failure)}</Notice>
        </div>
      ) : null}
    </section>
  );
}
