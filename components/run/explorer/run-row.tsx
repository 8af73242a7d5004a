"use client";
import { memo, type Ref } from "react";
import NextLink from "next/link";
import { clsx } from "clsx";
import { CircleX, LoaderCircle } from "lucide-react";
import { runAddress } from "#components/run/address";
import { Version } from "#components/ui/code";
import { Td, Tr } from "#components/ui/table";
import { Tick } from "#components/prompt/library/tick";
import type { RunLine } from "./answers";
import { RunCell } from "./run-cell";
import type { ColumnName } from "./columns";

export interface RowActs {
  tick: (id: string) => void;
  reach: (id: string) => void;
}

interface Props {
  slug: string;
  run: RunLine;
  shown: readonly ColumnName[];
  chosen: boolean;
  /** It came while one looked on. */
  fresh: boolean;
  acts: RowActs;
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
}

/** One run on two lines: what ran, and how what came out begins. */
export const RunRow = memo(function RunRow({ slug, run, shown, chosen, fresh, acts, index, ref }: Props) {
  return (
    <Tr ref={ref} data-index={index} aria-selected={chosen} selected={chosen} className={clsx("group/row relative max-desk:-mx-2 max-desk:flex! max-desk:flex-wrap max-desk:px-2", !chosen && "hover:bg-well/60", fresh && "animate-appear")}>
      <Td className="w-9 pl-2.5! max-desk:hidden">
        <Tick name={titleOf(run)} chosen={chosen} onTick={() => acts.tick(run.id)} />
      </Td>
      <Td lead className="max-desk:w-full">
        <div className="flex min-w-0 items-baseline gap-x-2">
          <NextLink
            href={runAddress(slug, run.id)}
            prefetch={false}
            data-row={run.id}
            onFocus={() => acts.reach(run.id)}
            className="min-w-0 truncate text-13 font-strong after:absolute after:inset-0 after:hidden hover:underline max-desk:after:block"
          >
            {titleOf(run)}
          </NextLink>
          {run.version ? <Version>{run.version.number}</Version> : null}
          {run.status === "error" ? <Failed /> : null}
          {run.status === "running" ? <Running /> : null}
          {run.purpose === "production" ? null : <span className="text-12 text-ink-3">{run.purpose}</span>}
        </div>
        <p className="truncate text-12 text-ink-2">{run.status === "error" ? run.error || run.excerpt : run.excerpt || <span className="text-ink-3">No output was kept</span>}</p>
      </Td>
      {shown.map((name) => (
        <RunCell key={name} name={name} run={run} slug={slug} />
      ))}
    </Tr>
  );
});

/** What a run is called: by its prompt, else by what its sender calls it. */
export const titleOf = ({ prompt, name, kind }: { prompt: { name: string } | null; name: string; kind: string }) => prompt?.name ?? (name || kind.replaceAll("_", " "));

const Failed = () => (
  <span className="inline-flex shrink-0 items-center gap-1 self-center text-12 font-medium text-bad">
    <CircleX size={14} aria-hidden /> failed
  </span>
);

const Running = () => (
  <span className="inline-flex shrink-0 items-center gap-1 self-center text-12 text-ink-2">
    <LoaderCircle size={14} aria-hidden /> running
  </span>
);
