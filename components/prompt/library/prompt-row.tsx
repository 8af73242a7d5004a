"use client";
import { memo, type Ref } from "react";
import { clsx } from "clsx";
import { Version } from "#components/ui/code";
import { RelativeTime } from "#components/ui/relative-time";
import { Td, Tr } from "#components/ui/table";
import type { CardFigures } from "#components/metrics/answers";
import { FiguresLine, TriedCell, UsableCell } from "#components/metrics/card-figures";
import { Spark } from "#components/metrics/spark";
import type { PromptStamps } from "#components/release/answers";
import { LiveStamps } from "#components/release/live-stamps";
import type { PromptCard } from "#components/prompt/answers";
import { PromptLine } from "./prompt-line";
import { Tick } from "./tick";

export interface RowActs {
  tick: (id: string, range: boolean) => void;
  reach: (id: string) => void;
}

interface Props {
  slug: string;
  prompt: PromptCard;
  /** Undefined while they are on their way, null where it never ran. */
  figures: CardFigures | null | undefined;
  stamps: PromptStamps | undefined;
  chosen: boolean;
  ticks: boolean;
  acts: RowActs;
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
}

export const PromptRow = memo(function PromptRow({ slug, prompt, figures, stamps = [], chosen, ticks, acts, index, ref }: Props) {
  const { id, name, contentType, tags, latest, draftSavedAt, owner, folder, changedAt } = prompt;
  return (
    <Tr ref={ref} data-index={index} aria-selected={ticks ? chosen : undefined} selected={chosen} className={clsx("group/row max-desk:-mx-2 max-desk:grid-cols-[auto_auto_minmax(0,1fr)]! max-desk:px-2", !chosen && "hover:bg-well/60")}>
      <Td className="w-9 pl-2.5! max-desk:row-span-4 max-desk:w-auto max-desk:pt-0.5 max-desk:pl-0!">{ticks ? <Tick name={name} chosen={chosen} onTick={(range) => acts.tick(id, range)} /> : null}</Td>
      <Td lead className="max-desk:col-span-2! max-desk:col-start-2!">
        <PromptLine slug={slug} prompt={prompt} onReach={() => acts.reach(id)} />
      </Td>
      <Td className="max-desk:col-span-2! max-desk:col-start-2! max-desk:truncate max-wide:desk:hidden">
        <span className="block truncate text-ink-2 max-desk:mr-2 max-desk:inline">{contentType || folder.at(-1)}</span>
        <span className="block truncate text-12 text-ink-3 max-desk:inline">{tags.join(", ")}</span>
      </Td>
      <Td className="max-desk:col-start-2!">
        {latest ? (
          <span className="flex flex-wrap items-center gap-1">
            <LiveStamps outlined slug={slug} promptKey={prompt.key} stamps={stamps} most={1} />
            {stamps.some(({ sha }) => sha === latest.sha) ? null : (
              <span className="truncate text-12 text-ink-3">
                {stamps.length > 0 ? "newest " : ""}
                <Version>{latest.number}</Version>
              </span>
            )}
          </span>
        ) : (
          <span className="text-12 text-ink-3">{draftSavedAt ? "a draft only" : "no version yet"}</span>
        )}
      </Td>
      <Td className="max-desk:hidden">
        <UsableCell card={figures} />
      </Td>
      <Td number className="max-desk:hidden">
        <TriedCell card={figures} />
      </Td>
      <Td className="max-wide:hidden">{figures ? <span title={`${figures.runs.toLocaleString("en")} runs in 30 days`}><Spark days={figures.spark} /></span> : null}</Td>
      <Td className="text-12 text-ink-3! max-desk:order-1 max-desk:col-span-2! max-desk:col-start-2! desk:hidden">
        <FiguresLine card={figures} />
      </Td>
      <Td className="pr-2.5! text-right max-desk:col-start-3! max-desk:truncate max-desk:text-left">
        <span className="block truncate text-ink-2 max-desk:inline">{owner?.name ?? "nobody"}</span>
        <span className="block text-12 text-ink-3 max-desk:ml-1.5 max-desk:inline">
          <RelativeTime at={changedAt} />
        </span>
      </Td>
    </Tr>
  );
});
