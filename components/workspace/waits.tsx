"use client";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { FileText, ListChecks, Star } from "lucide-react";
import { useApi } from "#components/api/provider";
import { mostWaiting } from "#components/change/most-waiting";
import { WaitingChanges } from "#components/change/waiting-changes";
import { WaitingVerdicts } from "#components/piece/tray/waiting-verdicts";
import { queuesAddress } from "#components/queue/address";
import { Meter } from "#components/queue/meter";
import { PageHeader } from "#components/ui/page-header";
import { NothingWaits } from "./nothing-waits";
import { Today } from "./today";
import { WaitingLink, WaitingRow } from "./waiting-row";

const words = ["Nothing waits", "One thing waits", "Two things wait", "Three things wait", "Four things wait", "Five things wait", "Six things wait", "Seven things wait", "Eight things wait", "Nine things wait"];

/** What waits for the reader, what holds somebody else up first. */
export function Waits({ slug, alone, reads }: { slug: string; alone: boolean; reads: boolean }) {
  const { data } = useSuspenseQuery(useApi().piece.home.queryOptions({}));
  const api = useApi();
  const [asked] = useSuspenseQueries({ queries: [api.change.list.queryOptions({ waiting: true, limit: mostWaiting })].filter(() => reads) });
  const changes = asked?.data.changes ?? [];
  const { waiting, drafting, queues } = data;
  const holding = queues.length + changes.length;
  const rows = holding + (waiting > 0 ? 1 : 0) + (drafting > 0 ? 1 : 0);
  const title = `${words[rows] ?? `${rows} things wait`} for you`;
  const held = holding === 0 ? "" : holding === 1 ? " One of them holds somebody else up." : ` ${words[holding]?.split(" ")[0] ?? holding} of them hold somebody else up.`;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <Today />.{held}
          </>
        }
      />
      {rows === 0 ? (
        <div className="mt-4 max-w-170">
          <NothingWaits slug={slug} alone={alone} />
        </div>
      ) : (
        <ul aria-label="What waits" className="sheet mt-4">
          <WaitingChanges slug={slug} changes={changes} first />
          {queues.map(({ queueId, name, done, left }, at) => (
            <WaitingRow
              key={queueId}
              icon={<ListChecks size={16} />}
              kind="Queue"
              title={name}
              sentence="Others judge the same outputs, and wait for you."
              picture={<Meter label={`Your part of ${name}`} value={done} of={done + left} />}
              act={
                <WaitingLink first={at === 0 && changes.length === 0} href={queuesAddress(slug, queueId)}>
                  Judge {left.toLocaleString("en")}
                </WaitingLink>
              }
            />
          ))}
          {waiting > 0 ? <WaitingVerdicts icon={<Star size={16} />} waiting={waiting} first={holding === 0} /> : null}
          {drafting > 0 ? (
            <WaitingRow
              icon={<FileText size={16} />}
              kind={drafting === 1 ? "Piece" : "Pieces"}
              title={drafting === 1 ? "A piece is drafted and not out yet" : `${drafting.toLocaleString("en")} pieces are drafted and not out yet`}
              sentence="Say when it went out, or close it."
              act={
                <WaitingLink first={holding === 0 && waiting === 0} href={`/${slug}/pieces`}>
                  Continue
                </WaitingLink>
              }
            />
          ) : null}
        </ul>
      )}
    </>
  );
}
