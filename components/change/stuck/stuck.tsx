"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import NextLink from "next/link";
import { useApi } from "#components/api/provider";
import { changesAddress } from "#components/change/address";
import { sayPrompts } from "#components/change/say-approval";
import { StateMark } from "#components/change/state-mark";
import { useFrame } from "#components/shell/frame-context";
import { EmptyState } from "#components/ui/empty-state";
import { RelativeTime } from "#components/ui/relative-time";
import { Stamp } from "#components/ui/stamp";
import { Table, Td, Th, Tr } from "#components/ui/table";

/** What is under review, on whom it waits and since when; what has waited longest stands first. */
export function Stuck() {
  const { workspace } = useFrame();
  const { data: changes } = useSuspenseQuery(useApi().change.stuck.queryOptions({}));
  if (changes.length === 0) {
    return (
      <div className="mt-4 max-w-170">
        <EmptyState title="Nothing waits" sentence="Every change that is under review stands here with whoever it waits for, so that none is forgotten." />
      </div>
    );
  }
  return (
    <div className="mt-4 desk:[&>table]:table-fixed">
      <Table
        caption="What waits, the longest first"
        head={
          <>
            <Th className="w-44">waits for</Th>
            <Th className="w-34">since</Th>
            <Th>change</Th>
            <Th className="w-38">state</Th>
            <Th className="w-34">up to</Th>
          </>
        }
      >
        {changes.map(({ id, serial, title, state, author, environment, prompts, waitsFor, since }) => (
          <Tr key={id}>
            <Td lead className="font-medium">
              {waitsFor.slice(0, 3).join(", ")}
              {waitsFor.length > 3 ? ` and ${waitsFor.length - 3} more` : ""}
            </Td>
            <Td label="since">
              <RelativeTime at={since} />
            </Td>
            <Td>
              <NextLink href={changesAddress(workspace.slug, serial)} prefetch={false} className="block truncate font-strong hover:underline">
                {title}
              </NextLink>
              <span className="block truncate text-12 text-ink-3">
                {serial}, {sayPrompts(prompts.length)}, by {author.name}
              </span>
            </Td>
            <Td>
              <StateMark state={state} />
            </Td>
            <Td>
              <Stamp environment={environment.key} ink="outlined" />
            </Td>
          </Tr>
        ))}
      </Table>
    </div>
  );
}
