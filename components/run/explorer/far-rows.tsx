"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type Ref } from "react";
import { RunRow } from "./run-row";
import type { ListProps } from "./run-table";

const usualHeight = 51;

/** The rows in sight of a long list, between two blanks as high as the rest. */
export function FarRows({ slug, runs, shown, chosen, fresh, acts }: ListProps) {
  const top = useRef<HTMLTableRowElement>(null);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => setStart((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({ count: runs.length, estimateSize: () => usualHeight, overscan: 12, scrollMargin: start, getItemKey: (index) => runs[index]?.id ?? index });
  const seen = rows.getVirtualItems();
  const before = (seen[0]?.start ?? start) - start;
  const after = rows.getTotalSize() - ((seen.at(-1)?.end ?? start) - start);
  const span = shown.length + 2;
  return (
    <>
      <Blank ref={top} height={before} span={span} />
      {seen.map(({ index }) => {
        const run = runs[index];
        return run ? <RunRow key={run.id} ref={rows.measureElement} index={index} slug={slug} run={run} shown={shown} chosen={chosen.has(run.id)} fresh={fresh.has(run.id)} acts={acts} /> : null;
      })}
      <Blank height={Math.max(0, after)} span={span} />
    </>
  );
}

const Blank = ({ height, span, ref }: { height: number; span: number; ref?: Ref<HTMLTableRowElement> }) => (
  <tr ref={ref} aria-hidden className="max-desk:block">
    <td colSpan={span} style={{ height }} className="p-0 max-desk:block" />
  </tr>
);
