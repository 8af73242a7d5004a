"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Notice } from "#components/ui/notice";
import { RelativeTime } from "#components/ui/relative-time";
import { Skeleton } from "#components/ui/skeleton";
import { Reworded } from "./reworded";
import { SaidBody } from "./said-body";

/** What a remark said before it was rewritten. */
export function EditHistory({ remarkId, quote }: { remarkId: string; quote?: string | undefined }) {
  const { data, error } = useQuery(useApi().thread.edits.queryOptions({ remarkId }));
  if (error) return <Notice tone="bad">{sentenceOf(error)}</Notice>;
  if (!data) return <Skeleton className="mt-2 h-4 w-48" />;
  return (
    <ol aria-label="What it said before" className="mt-2 grid gap-2 border-t border-rule pt-2 text-ink-2">
      {data.map(({ id, body, suggestion, until }) => (
        <li key={id}>
          <p className="text-12 text-ink-3">
            until <RelativeTime at={until} />
          </p>
          {body ? <SaidBody body={body} /> : null}
          {suggestion === null || quote === undefined ? null : <Reworded before={quote} after={suggestion} />}
        </li>
      ))}
    </ol>
  );
}
