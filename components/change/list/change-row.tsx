"use client";
import { memo } from "react";
import NextLink from "next/link";
import { changesAddress } from "#components/change/address";
import type { ChangeLine } from "#components/change/answers";
import { PartsLine } from "#components/change/parts-line";
import { StateMark } from "#components/change/state-mark";
import { RelativeTime } from "#components/ui/relative-time";
import { Stamp } from "#components/ui/stamp";
import { Td, Tr } from "#components/ui/table";

interface Props {
  slug: string;
  change: ChangeLine;
  reach: (id: string) => void;
}

/** One Change on two lines: what it is called and who proposed it, and which prompts it moves from what to what. */
export const ChangeRow = memo(function ChangeRow({ slug, change, reach }: Props) {
  const { id, serial, title, state, environment, author, parts, partCount, waitsFor, movedAt, unread } = change;
  return (
    <Tr className="relative hover:bg-well/60 max-desk:-mx-2 max-desk:px-2">
      <Td className="mono w-14 pl-2.5! text-ink-3 max-desk:hidden">{serial}</Td>
      <Td lead className="max-desk:col-span-2!">
        <div className="flex min-w-0 items-baseline gap-2">
          <NextLink
            href={changesAddress(slug, serial)}
            prefetch={false}
            data-row={id}
            onFocus={() => reach(id)}
            className="min-w-0 truncate text-14 font-strong after:absolute after:inset-0 hover:underline max-desk:whitespace-normal"
          >
            {title}
          </NextLink>
          {unread ? <span className="shrink-0 text-12 font-medium text-pencil">new</span> : null}
        </div>
        <PartsLine parts={parts} count={partCount} />
      </Td>
      <Td>
        <Stamp environment={environment.key} ink="outlined" />
      </Td>
      <Td className="max-desk:col-start-2! max-desk:row-start-2 max-desk:text-right">
        <StateMark state={state} />
      </Td>
      <Td className="text-ink-2">{sayWaits(waitsFor)}</Td>
      <Td className="text-12 text-ink-3">
        {author.name}
        <span className="desk:block">
          <span className="desk:hidden">, </span>
          <RelativeTime at={movedAt} />
        </span>
      </Td>
    </Tr>
  );
});

/** "waits for Mei and two others" */
function sayWaits(names: readonly string[]) {
  const [first, second, ...others] = names;
  if (!first) return null;
  if (!second) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first} and ${others.length + 1} others`;
}
