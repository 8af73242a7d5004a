"use client";
import { lazy, Suspense } from "react";
import { Table, Th } from "#components/ui/table";
import { useCards } from "#components/metrics/use-cards";
import { useStamps } from "#components/release/use-stamps";
import type { PromptCard } from "#components/prompt/answers";
import { PromptRow, type RowActs } from "./prompt-row";
import { TickAll } from "./tick-all";

const FarRows = lazy(() => import("./far-rows").then((file) => ({ default: file.FarRows })));

/** From so many rows on, only those in sight are drawn. */
const manyRows = 100;

export interface ListProps {
  slug: string;
  prompts: readonly PromptCard[];
  chosen: ReadonlySet<string>;
  ticks: boolean;
  acts: RowActs;
  onAll: () => void;
}

export function PromptTable({ onAll, ...list }: ListProps) {
  const { slug, prompts, chosen, ticks, acts } = list;
  const first = prompts.slice(0, manyRows);
  const ids = first.map(({ id }) => id);
  const figuresOf = useCards(ids);
  const stampsOf = useStamps(ids);
  const near = first.map((prompt) => <PromptRow key={prompt.id} slug={slug} prompt={prompt} figures={figuresOf(prompt.id)} stamps={stampsOf(prompt.id)} chosen={chosen.has(prompt.id)} ticks={ticks} acts={acts} />);
  return (
    <div className="desk:[&>table]:table-fixed">
      <Table
        caption="Prompts"
        head={
          <>
            <Th className="w-9 pl-2.5!">{ticks ? <TickAll all={prompts.length} chosen={chosen.size} onAll={onAll} /> : null}</Th>
            <Th>prompt</Th>
            <Th className="w-[12%] max-wide:hidden">type, tags</Th>
            <Th className="w-[16%] max-wide:w-[20%]">live, newest</Th>
            <Th className="w-[16%] max-wide:w-[22%]">
              <span className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2">
                <span className="text-right">usable</span>
                <span className="flex justify-between">
                  <span>40</span>
                  <span>100 %</span>
                </span>
              </span>
            </Th>
            <Th number className="w-[7%] max-wide:w-[10%]" title="regeneration rate: outputs that were tried again">
              regen.
            </Th>
            <Th className="w-[9%] max-wide:hidden">runs, 30 days</Th>
            <Th className="w-[14%] pr-2.5! text-right max-wide:w-[20%]">owner, last change</Th>
          </>
        }
      >
        {prompts.length > manyRows ? (
          <Suspense fallback={near}>
            <FarRows {...list} />
          </Suspense>
        ) : (
          near
        )}
      </Table>
    </div>
  );
}
