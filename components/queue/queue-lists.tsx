"use client";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import NextLink from "next/link";
import { lazy, Suspense, useState } from "react";
import { Plus } from "lucide-react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { Table, Td, TdAct, Th, ThAct, Tr } from "#components/ui/table";
import { queuesAddress } from "./address";
import { Meter } from "./meter";

const NewQueue = lazy(() => import("./new-queue").then((file) => ({ default: file.NewQueue })));

/** The queues one judges in, and for who may see them, all there are. */
export function QueueLists({ may }: { may: readonly string[] }) {
  const api = useApi();
  const { workspace } = useFrame();
  const [making, setMaking] = useState(false);
  const { data: mine } = useSuspenseQuery(api.queue.mine.queryOptions({}));
  const sees = may.includes("run.read");
  const { data: all } = useQuery(api.queue.all.queryOptions({}, { enabled: sees }));
  const makes = may.includes("queue.manage");
  const make = makes ? (
    <Button kind={mine.queues.some(({ left }) => left > 0) ? "plain" : "primary"} onClick={() => setMaking(true)}>
      <Plus size={16} />
      New queue
    </Button>
  ) : undefined;
  const none = mine.queues.length === 0 && (!sees || all?.queues.length === 0);

  return (
    <div className="max-w-294">
      {none ? (
        <div className="mt-4 max-w-170">
          <EmptyState
            title={makes ? "No outputs are judged together yet" : "Nobody asks for your judgement yet"}
            sentence="In a queue several people judge the same outputs, none knowing what the others said until they have spoken; how far they agree shows how sure a verdict is."
            action={make}
          />
        </div>
      ) : (
        <>
          <Section title="Yours to judge" action={make}>
            {mine.queues.length === 0 ? <p className="text-13 text-ink-2">Nobody asks for your judgement just now.</p> : null}
            <ul className="grid gap-3">
              {mine.queues.map(({ queueId, name, instruction, done, left }) => (
                <li key={queueId} className="sheet flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
                  <div className="min-w-0 flex-1 basis-60">
                    <h3 className="heading truncate">{name}</h3>
                    <p className="line-clamp-2 text-13 text-ink-2">{instruction || "Say of each output whether it was usable."}</p>
                  </div>
                  <Meter label={`Your part of ${name}`} value={done} of={done + left} />
                  <ButtonLink href={queuesAddress(workspace.slug, queueId)} kind={left > 0 ? "primary" : "plain"} className="desk:w-34">
                    {left > 0 ? `Judge ${left.toLocaleString("en")}` : "All done"}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          </Section>
          {all && all.queues.length > 0 ? (
            <Section title="All queues">
              <Table
                caption="All queues"
                head={
                  <>
                    <Th>queue</Th>
                    <Th className="w-56">verdicts given</Th>
                    <Th className="w-32">raters</Th>
                    <Th className="w-44">begun</Th>
                    <ThAct className="w-24" />
                  </>
                }
              >
                {all.queues.map(({ queueId, name, outputs, perRun, raters, given, wanted, by, createdAt, closedAt }) => (
                  <Tr key={queueId}>
                    <Td lead>
                      <NextLink href={`${queuesAddress(workspace.slug, queueId)}/progress`} className="font-strong hover:underline">
                        {name}
                      </NextLink>
                      <span className="block text-12 text-ink-3">
                        {outputs.toLocaleString("en")} outputs, {perRun} {perRun === 1 ? "verdict" : "verdicts"} each{closedAt ? ", closed" : ""}
                      </span>
                    </Td>
                    <Td>
                      <Meter label={`Verdicts in ${name}`} value={given} of={wanted} />
                    </Td>
                    <Td label="raters">{raters}</Td>
                    <Td className="text-ink-2">
                      <RelativeTime at={createdAt} />
                      {by ? <span className="block text-12 text-ink-3">by {by}</span> : null}
                    </Td>
                    <TdAct>
                      <ButtonLink size="small" href={`${queuesAddress(workspace.slug, queueId)}/progress`}>
                        Progress
                      </ButtonLink>
                    </TdAct>
                  </Tr>
                ))}
              </Table>
            </Section>
          ) : null}
        </>
      )}
      {making ? (
        <Suspense>
          <NewQueue onClose={() => setMaking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
