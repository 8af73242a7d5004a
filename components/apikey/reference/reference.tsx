"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { ErrorState } from "#components/ui/error-state";
import { SkeletonRows } from "#components/ui/skeleton";
import { TryAgain } from "#components/ui/try-again";
import { matches } from "#components/workspace/matches";
import { counted, SearchLine } from "#components/workspace/search-line";
import { Contents } from "./contents";
import { operationsIn, type Description } from "./description";
import { OperationView } from "./operation-view";
import { Preface } from "./preface";

const address = "/api/v1/openapi.json";

/** The API as it describes itself: what programs read is what people read here. */
export function Reference({ keysHref }: { keysHref?: string }) {
  const { data, error, refetch } = useQuery({ queryKey: [address], queryFn: fetchDescription, staleTime: Infinity });
  if (error) return <ErrorState title="The description of the API did not come" kept="Nothing is lost; it is asked for again by itself." actions={<TryAgain error={error} retry={() => void refetch()} />} />;
  if (!data) return <SkeletonRows rows={8} label="The description of the API is on its way" />;
  return <Operations description={data} keysHref={keysHref} />;
}

async function fetchDescription(): Promise<Description> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`It was answered with ${answer.status}.`);
  return (await answer.json()) as Description; // safe because our own gateway wrote it from the same definitions
}

function Operations({ description, keysHref }: { description: Description; keysHref?: string }) {
  const [sought, setSought] = useState("");
  const wanted = useDeferredValue(sought);
  const all = operationsIn(description);
  const found = all.filter(({ id, group, method, path, summary, parameters }) => matches(wanted, id, group, method, path, summary, ...parameters.map(({ name }) => name)));
  const origin = description.servers[0]?.url ?? "";
  return (
    <>
      <Preface origin={origin} description={address} keysHref={keysHref} />
      <SearchLine label="Find an operation" value={sought} onValue={setSought} said={counted(found.length, all.length, "operation")} />
      <div className="grid gap-x-8 wide:grid-cols-[12rem_minmax(0,1fr)]">
        <Contents operations={found} />
        <div className="min-w-0">
          {found.map((operation) => (
            <OperationView key={operation.id} operation={operation} schemas={description.components.schemas} origin={origin} />
          ))}
          {found.length === 0 ? <p className="py-6 text-13 text-ink-2">No operation is called “{sought}”. Try fewer letters.</p> : null}
        </div>
      </div>
    </>
  );
}
