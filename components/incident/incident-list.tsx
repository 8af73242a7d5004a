"use client";
import { useSuspenseInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import NextLink from "next/link";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { RelativeTime } from "#components/ui/relative-time";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { failureMode } from "#server/core/incident/catalogue";
import { incidentName } from "#server/core/incident/incident-name";
import { incidentsAddress } from "./address";
import type { IncidentLine } from "./answers";
import { incidentPages } from "./incident-pages";

type State = IncidentLine["state"];

/** Incidents that are open, or those that are over. */
export function IncidentList({ state, opens }: { state: State; opens: boolean }) {
  const { list, more, fetching } = useIncidents(state);
  if (list.length === 0) return <None state={state} opens={opens} />;
  return (
    <div className="mt-4 max-w-294">
      <Table
        caption={state === "open" ? "Open incidents" : "Resolved incidents"}
        head={
          <>
            <Th>incident</Th>
            <Th className="w-56">prompt</Th>
            <Th className="w-44">customer</Th>
            <Th className="w-36">it showed</Th>
            <Th className="w-44">{state === "open" ? "opened" : "resolved"}</Th>
          </>
        }
      >
        {list.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Table>
      {more ? (
        <Button className="mt-3" pending={fetching} onClick={() => void more()}>
          Show earlier ones
        </Button>
      ) : null}
    </div>
  );
}

function Line({ line: { serial, title, prompt, customer, moment, createdAt, openedBy, resolvedAt, failureMode: mode, explained, state } }: { line: IncidentLine }) {
  const { workspace } = useFrame();
  const failure = mode ? failureMode(mode)?.name : undefined;
  return (
    <Tr>
      <Td lead>
        <NextLink href={incidentsAddress(workspace.slug, serial)} className="font-strong hover:underline">
          {title}
        </NextLink>
        <span className="block text-12 text-ink-3">
          {incidentName(serial)}
          {failure ? `, ${failure.charAt(0).toLowerCase()}${failure.slice(1)}` : ""}
          {state === "resolved" && !explained ? ", no cause written yet" : ""}
        </span>
      </Td>
      <Td label="prompt" className="text-ink-2">{prompt?.name ?? "none"}</Td>
      <Td label="customer" className="text-ink-2">{customer || "not said"}</Td>
      <Td label="it showed" className="text-ink-2">
        <RelativeTime at={moment} />
      </Td>
      <Td label={state === "open" ? "opened" : "resolved"} className="text-ink-2">
        <RelativeTime at={resolvedAt ?? createdAt} />
        <span className="block text-12 text-ink-3">opened by {openedBy}</span>
      </Td>
    </Tr>
  );
}

function None({ state, opens }: { state: State; opens: boolean }) {
  const { workspace } = useFrame();
  return (
    <div className="mt-4 max-w-170">
      {state === "open" ? (
        <EmptyState
          title="Nothing is wrong that anybody has said"
          sentence="A complaint is seldom more than a customer and a day. From that an incident finds the run, the release that is suspect, what it changed and who wrote it, and puts back what was live before."
          action={opens ? <ButtonLink href={incidentsAddress(workspace.slug, "new")}>Something went wrong</ButtonLink> : <ButtonLink href={incidentsAddress(workspace.slug, "catalogue")}>See what can go wrong</ButtonLink>}
        />
      ) : (
        <EmptyState
          title="No incident has been resolved yet"
          sentence="What is resolved stays here with its cause, its lesson and a post-mortem that can be taken along."
          action={<ButtonLink href={incidentsAddress(workspace.slug, "catalogue")}>See what can go wrong</ButtonLink>}
        />
      )}
    </div>
  );
}

function useIncidents(state: State) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(incidentPages(useApi(), useQueryClient(), state));
  return { list: data.pages.flatMap(({ incidents }) => incidents), more: hasNextPage ? fetchNextPage : undefined, fetching: isFetchingNextPage };
}
