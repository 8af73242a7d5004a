"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { useCards } from "#components/metrics/use-cards";
import { PromptRow } from "./prompt-row";
import type { ListProps } from "./prompt-table";

const usualHeight = 55;

/** The rows in sight of a long list, between two blanks as high as the rest. */
export function FarRows({ slug, prompts, chosen, ticks, acts }: Omit<ListProps, "onAll">) {
  const top = useRef<HTMLTableRowElement>(null);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => setStart((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({ count: prompts.length, estimateSize: () => usualHeight, overscan: 12, scrollMargin: start, getItemKey: (index) => prompts[index]?.id ?? index });
  const seen = rows.getVirtualItems();
  const figuresOf = useCards(near(prompts, seen.map(({ index }) => index)).map(({ id }) => id));
  const before = (seen[0]?.start ?? start) - start;
  const after = rows.getTotalSize() - ((seen.at(-1)?.end ?? start) - start);
  return (
    <>
      <Blank ref={top} height={before} />
      {seen.map(({ index }) => {
        const prompt = prompts[index];
        return prompt ? <PromptRow key={prompt.id} ref={rows.measureElement} index={index} slug={slug} prompt={prompt} figures={figuresOf(prompt.id)} chosen={chosen.has(prompt.id)} ticks={ticks} acts={acts} /> : null;
      })}
      <Blank height={Math.max(0, after)} />
    </>
  );
}

const step = 60;

/** The prompts in sight and some about them, so that scrolling a little asks nothing new. */
const near = (prompts: ListProps["prompts"], seen: readonly number[]) => prompts.slice(Math.floor(Math.min(...seen, prompts.length) / step) * step, Math.ceil((Math.max(...seen, 0) + 1) / step) * step);

function Blank({ height, ref }: { height: number; ref?: React.Ref<HTMLTableRowElement> }) {
  return (
    <tr ref={ref} aria-hidden className="max-desk:block">
      <td colSpan={8} style={{ height }} className="p-0 max-desk:block" />
    </tr>
  );
}
