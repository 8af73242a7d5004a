"use client";
import { useCards } from "#components/metrics/use-cards";
import { useStamps } from "#components/release/use-stamps";
import { BlankRow } from "#components/ui/blank-row";
import { useRowsInSight } from "#components/ui/use-rows-in-sight";
import { PromptRow } from "./prompt-row";
import type { ListProps } from "./prompt-table";

const usualHeight = 55;
const columns = 8;

/** The rows in sight of a long list, between two blanks as high as the rest. */
export function FarRows({ slug, prompts, chosen, ticks, acts }: Omit<ListProps, "onAll">) {
  const { top, measure, seen, before, after } = useRowsInSight(prompts, usualHeight);
  const ids = near(prompts, seen.map(({ index }) => index)).map(({ id }) => id);
  const figuresOf = useCards(ids);
  const stampsOf = useStamps(ids);
  return (
    <>
      <BlankRow ref={top} height={before} span={columns} />
      {seen.map(({ row: prompt, index }) => (
        <PromptRow key={prompt.id} ref={measure} index={index} slug={slug} prompt={prompt} figures={figuresOf(prompt.id)} stamps={stampsOf(prompt.id)} chosen={chosen.has(prompt.id)} ticks={ticks} acts={acts} />
      ))}
      <BlankRow height={after} span={columns} />
    </>
  );
}

const step = 60;

/** The prompts in sight and some about them, so that scrolling a little asks nothing new. */
const near = (prompts: ListProps["prompts"], seen: readonly number[]) => prompts.slice(Math.floor(Math.min(...seen, prompts.length) / step) * step, Math.ceil((Math.max(...seen, 0) + 1) / step) * step);
