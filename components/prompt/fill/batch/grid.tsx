"use client";
import { useEffect, useRef } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Asterisk } from "lucide-react";
import { clsx } from "clsx";
import type { Input } from "#server/core/version/content";
import { typeOf } from "#components/prompt/fill/filled-field";
import { widthsOf } from "./columns";
import type { At } from "./grid-keys";
import { GridRow, type GridActs } from "./grid-row";
import type { Reader } from "./reader";
import type { Row } from "./rows";

interface Props {
  rows: readonly Row[];
  inputs: readonly Input[];
  reader: Reader;
  at: At;
  sent: number;
  acts: GridActs;
}

const head = "flex h-9 min-w-0 items-center gap-1 border-r border-rule px-2 last:border-r-0";
const rowHeight = 36;
const phoneRowHeight = 40;

/** The table of rows. Only what is in sight is drawn, and only the cell in hand can be written in. */
export function Grid({ rows, inputs, reader, at, sent, acts }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const { template, total } = widthsOf(inputs);
  const height = typeof matchMedia === "function" && matchMedia("(width < 761px)").matches ? phoneRowHeight : rowHeight;
  // eslint-disable-next-line react-hooks/incompatible-library -- what it answers is used in this drawing only
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingStart: height,
    // The row in hand is drawn wherever it is, or it would lose the focus.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const near = Array.from({ length: Math.min(count, endIndex + overscan + 1) - from }, (_, index) => from + index);
      return near.includes(at.row) || at.row >= count ? near : [...near, at.row].sort((one, other) => one - other);
    },
  });

  useEffect(() => {
    if (sent === 0) return;
    virtual.scrollToIndex(at.row);
    scroll.current?.querySelector("textarea")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [virtual, at, sent]);

  return (
    <div
      ref={scroll}
      role="grid"
      aria-label="Rows of values"
      aria-rowcount={rows.length + 1}
      aria-colcount={inputs.length + 2}
      className="sheet max-h-[calc(100dvh-17rem)] min-h-44 scroll-pl-14 overflow-auto max-desk:max-h-[56dvh]"
    >
      <div role="rowgroup" className="sticky top-0 z-30" style={{ minWidth: total }}>
        <div role="row" aria-rowindex={1} className="grid border-b border-rule bg-paper" style={{ gridTemplateColumns: template }}>
          <div role="columnheader" aria-colindex={1} className={clsx(head, "sticky left-0 bg-paper text-12 text-ink-3")}>
            <span className="sr-only">row </span>1
          </div>
          {inputs.map((input, column) => (
            <div key={input.name} role="columnheader" aria-colindex={column + 2} title={`${input.name}, ${typeOf(input)}${input.required ? ", required" : ""}`} className={head}>
              <span className="mono truncate text-13 font-medium">{input.name}</span>
              {input.required ? <Asterisk size={12} className="text-ink-3" role="img" aria-label="required" /> : null}
            </div>
          ))}
          <div role="columnheader" aria-colindex={inputs.length + 2} className={clsx(head, "text-12 text-ink-3")}>
            rendered
          </div>
        </div>
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize(), minWidth: total }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <GridRow key={row.id} {...{ row, index, inputs, reader, acts, template }} count={rows.length} top={start} {...(at.row === index ? { column: at.column, sent } : { sent: 0 })} />
          );
        })}
      </div>
    </div>
  );
}
