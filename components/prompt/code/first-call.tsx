"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleDashed } from "lucide-react";
import { useApi } from "#components/api/provider";
import { CheckedCircle } from "#components/ui/checked-circle";
import { RelativeTime } from "#components/ui/relative-time";

/** Turns by itself once a run of this prompt arrives with a key. */
export function FirstCall({ promptId }: { promptId: string }) {
  const { data } = useQuery(useApi().metrics.firstCall.queryOptions({ promptId }));
  if (!data) return <p className="h-4.5" />;
  return (
    <p role="status" className="flex items-center gap-1.5">
      {data.at ? (
        <>
          <CheckedCircle size={14} className="text-good" />
          <span>
            First call received <RelativeTime at={data.at} />
          </span>
        </>
      ) : (
        <>
          <CircleDashed size={14} className="text-ink-3" />
          <span className="text-ink-2">Waiting for the first call. This line turns by itself when it comes.</span>
        </>
      )}
    </p>
  );
}
