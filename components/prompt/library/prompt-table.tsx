"use client";
import { lazy, Suspense } from "react";
import { Table, Th } from "#components/ui/table";
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
  const near = prompts.slice(0, manyRows).map((prompt) => <PromptRow key={prompt.id} slug={slug} prompt={prompt} chosen={chosen.has(prompt.id)} ticks={ticks} acts={acts} />);
  return (
    <div className="desk:[&>table]:table-fixed">
      <Table
        caption="Prompts"
        head={
          <>
            <Th className="w-9 pl-2.5!">{ticks ? <TickAll all={prompts.length} chosen={chosen.size} onAll={onAll} /> : null}</Th>
            <Th>prompt</Th>
            <Th className="w-[19%]">type, tags</Th>
            <Th className="w-[19%]">newest version</Th>
            <Th className="w-[15%] pr-2.5! text-right max-wide:w-[22%]">owner, last change</Th>
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
