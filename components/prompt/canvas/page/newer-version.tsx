"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";

/** The newest version, if it is another than the one the draft stands on. */
export function useNewer(promptId: string, baseId: string | undefined) {
  const api = useApi();
  const { data } = useQuery(api.version.list.queryOptions({ promptId, limit: 1 }));
  const newest = data?.versions[0];
  return newest && newest.id !== baseId ? newest : undefined;
}

export function NewerVersion({ newer, pending, onMerge }: { newer: { number: string; author: { name: string }; what: string }; pending: boolean; onMerge: () => void }) {
  return (
    <Notice
      tone="warn"
      action={
        <Button size="small" pending={pending} onClick={onMerge}>
          Bring it together…
        </Button>
      }
    >
      {newer.author.name} saved {newer.number} since you began: “{newer.what}”. Your draft is as you left it.
    </Notice>
  );
}
