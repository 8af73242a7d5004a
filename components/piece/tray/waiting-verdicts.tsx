"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "#components/api/provider";
import { verdictSaid } from "#components/rating/verdict-words";
import { Button } from "#components/ui/button";
import { Kbd } from "#components/ui/kbd";
import { RelativeTime } from "#components/ui/relative-time";
import { WaitingRow } from "#components/workspace/waiting-row";
import { verdicts } from "#server/core/run/verdict";
import { useTray } from "./tray-context";

/** On Home: the outputs without a verdict, and the way into the tray. */
export function WaitingVerdicts({ icon, waiting, first }: { icon: ReactNode; waiting: number; first: boolean }) {
  const { show } = useTray();
  const { data } = useQuery(useApi().piece.waiting.queryOptions({ limit: 30 }));
  const newest = data?.outputs[0];
  return (
    <WaitingRow
      icon={icon}
      kind={waiting === 1 ? "Verdict" : "Verdicts"}
      title={waiting === 1 ? "An output has no verdict yet" : `${waiting.toLocaleString("en")} outputs have no verdict yet`}
      sentence={newest ? <>Newest: {newest.excerpt ? `“${newest.excerpt.slice(0, 90)}…”` : newest.title}</> : "Say of each whether it was usable."}
      picture={
        <span aria-hidden className="flex gap-1.5 text-12 text-ink-2">
          {verdicts.map((verdict) => (
            <span key={verdict} className="inline-flex items-center gap-1 whitespace-nowrap">
              <Kbd>{verdictSaid[verdict].key.toUpperCase()}</Kbd> {verdictSaid[verdict].label}
            </span>
          ))}
        </span>
      }
      note={newest ? <RelativeTime at={newest.at} /> : null}
      act={
        <Button kind={first ? "primary" : "plain"} onClick={() => show(true)}>
          Rate {waiting === 1 ? "it" : "them"}
        </Button>
      }
    />
  );
}
