"use client";
import { BlankRow } from "#components/ui/blank-row";
import { useRowsInSight } from "#components/ui/use-rows-in-sight";
import { RunRow } from "./run-row";
import type { ListProps } from "./run-table";

const usualHeight = 51;

/** The rows in sight of a long list, between two blanks as high as the rest. */
export function FarRows({ slug, runs, shown, chosen, fresh, acts }: ListProps) {
  const { top, measure, seen, before, after } = useRowsInSight(runs, usualHeight);
  const span = shown.length + 2;
  return (
    <>
      <BlankRow ref={top} height={before} span={span} />
      {seen.map(({ row: run, index }) => (
        <RunRow key={run.id} ref={measure} index={index} slug={slug} run={run} shown={shown} chosen={chosen.has(run.id)} fresh={fresh.has(run.id)} acts={acts} />
      ))}
      <BlankRow height={after} span={span} />
    </>
  );
}
