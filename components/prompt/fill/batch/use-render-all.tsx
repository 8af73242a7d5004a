"use client";
import { useRef, useState } from "react";
import type { Cells } from "#server/core/batch/row";
import type { Rendered } from "#server/core/template/render";
import type { Reader } from "./reader";
import type { Row } from "./rows";

export interface RenderedRow {
  cells: Cells;
  rendered: Rendered;
}

const turnMs = 12;
const mostText = 100_000_000;

const lengthOf = (rendered: Rendered) => (rendered.ok ? rendered.messages.reduce((sum, { text }) => sum + text.length, 0) : 0);

/** Renders every row that is not blank, a little at a time, so that the page goes on answering and the work can be stopped. */
export function useRenderAll(reader: Reader) {
  const [done, setDone] = useState<{ count: number; of: number }>();
  const running = useRef<AbortController>(undefined);

  async function renderAll(rows: readonly Row[]): Promise<RenderedRow[] | "stopped" | "too much"> {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const all: RenderedRow[] = [];
    let length = 0;
    let since = performance.now();
    try {
      for (const [count, { cells }] of rows.entries()) {
        const rendered = reader.rendered(cells);
        if (rendered) all.push({ cells, rendered });
        length += rendered ? lengthOf(rendered) : 0;
        if (length > mostText) return "too much";
        if (performance.now() - since < turnMs) continue;
        setDone({ count, of: rows.length });
        await new Promise((resume) => setTimeout(resume));
        if (stop.signal.aborted) return "stopped";
        since = performance.now();
      }
      return all;
    } finally {
      if (running.current === stop) setDone(undefined);
    }
  }

  return { renderAll, done, stop: () => running.current?.abort() };
}
