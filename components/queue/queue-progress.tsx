"use client";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";
import { DefinitionList } from "#components/ui/definition-list";
import { PageHeader } from "#components/ui/page-header";
import { Section } from "#components/ui/section";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { queuesAddress } from "./address";
import { Meter } from "./meter";
import { sayAgreement } from "./say-agreement";

const CloseQueue = lazy(() => import("./close-queue").then((file) => ({ default: file.CloseQueue })));

/** How far a queue is, person by person, and how far they agree. */
export function QueueProgress({ queueId, manages, rates }: { queueId: string; manages: boolean; rates: boolean }) {
  const api = useApi();
  const [closing, setClosing] = useState(false);
  const { data: own } = useQuery(api.queue.mine.queryOptions({}, { enabled: rates }));
  const { workspace } = useFrame();
  const { data: queue } = useSuspenseQuery(api.queue.progress.queryOptions({ queueId }));
  const judges = own?.queues.some((one) => one.queueId === queueId && one.left > 0);
  const { name, instruction, outputs, perRun, people, finished, closedAt } = queue;
  const action = (
    <>
      {manages && !closedAt ? (
        <Button onClick={() => setClosing(true)}>Close the queue…</Button>
      ) : null}
      {judges ? (
        <ButtonLink kind="primary" href={queuesAddress(workspace.slug, queueId)}>
          Judge
        </ButtonLink>
      ) : null}
    </>
  );
  return (
    <div className="max-w-294">
      <PageHeader title={name} sentence={closedAt ? "Closed. What was said in it stays and counts." : instruction || "Say of each output whether it was usable."} action={action} />
      <Section title="How far they agree">
        <DefinitionList
          items={[
            { term: "outputs", is: `${finished.toLocaleString("en")} of ${outputs.toLocaleString("en")} judged by ${perRun} ${perRun === 1 ? "person" : "people"}` },
            ...sayAgreement(queue).map(({ term, said }) => ({ term, is: said })),
          ]}
        />
      </Section>
      <Section title="People">
        <Table
          caption="Raters"
          head={
            <>
              <Th>rater</Th>
              <Th className="w-64">judged</Th>
              <Th className="w-32">skipped</Th>
            </>
          }
        >
          {people.map((person) => (
            <Tr key={person.memberId}>
              <Td lead className="font-medium">
                {person.name}
              </Td>
              <Td>
                <Meter label={`Judged by ${person.name}`} value={person.done} of={person.of} />
              </Td>
              <Td label="skipped">{person.skipped}</Td>
            </Tr>
          ))}
        </Table>
      </Section>
      {closing ? (
        <Suspense>
          <CloseQueue queue={queue} onClose={() => setClosing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
