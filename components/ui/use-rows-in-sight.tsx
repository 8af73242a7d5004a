"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";

/** The rows in sight of a long list, and how high the rest is before and after them. */
export function useRowsInSight<Row extends { id: string }>(rows: readonly Row[], usualHeight: number) {
  const top = useRef<HTMLTableRowElement>(null);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => setStart((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const list = useWindowVirtualizer({ count: rows.length, estimateSize: () => usualHeight, overscan: 12, scrollMargin: start, getItemKey: (index) => rows[index]?.id ?? index });
  const drawn = list.getVirtualItems();
  return {
    /** Stands where the list begins. */
    top,
    measure: list.measureElement,
    seen: drawn.flatMap(({ index }) => {
      const row = rows[index];
      return row ? [{ row, index }] : [];
    }),
    before: (drawn[0]?.start ?? start) - start,
    after: Math.max(0, list.getTotalSize() - ((drawn.at(-1)?.end ?? start) - start)),
  };
}
