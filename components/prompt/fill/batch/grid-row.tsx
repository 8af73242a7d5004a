"use client";
import { memo } from "react";
import { CircleX } from "lucide-react";
import { clsx } from "clsx";
import { oneText } from "#server/core/batch/one-text";
import type { Input } from "#server/core/version/content";
import { CellEditor } from "./cell-editor";
import type { At, Move } from "./grid-keys";
import type { Reader } from "./reader";
import type { Row } from "./rows";

/** What the cells of the table may do; it stays the same while the table does. */
export interface GridActs {
  go: (at: At) => void;
  write: (at: At, cell: string, joins: boolean) => void;
  move: (move: Move) => void;
  paste: (at: At, text: string) => boolean;
}

interface Props {
  row: Row;
  index: number;
  count: number;
  inputs: readonly Input[];
  reader: Reader;
  acts: GridActs;
  template: string;
  top: number;
  /** The column being written in, if it is in this row. */
  column?: number;
  sent: number;
}

const square = "truncate border-r border-rule px-2 leading-9 max-desk:leading-10";

export const GridRow = memo(function GridRow({ row, index, count, inputs, reader, acts, template, top, column, sent }: Props) {
  const { problems } = reader.read(row.cells);
  const rendered = reader.rendered(row.cells);
  const number = index + 2;
  return (
    <div
      role="row"
      aria-rowindex={number}
      className={clsx("absolute inset-x-0 grid h-9 border-b border-rule text-13 max-desk:h-10", column === undefined ? "bg-sheet" : "z-10 bg-tint")}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={clsx(square, "sticky left-0 z-20 flex items-center gap-1 bg-paper text-12 text-ink-3")} title={row.segment}>
        {number}
        {problems.length > 0 ? <CircleX size={14} className="text-bad" role="img" aria-label={problems.length === 1 ? "one problem" : `${problems.length} problems`} /> : null}
      </div>
      {inputs.map((input, at) => {
        const cell = row.cells[input.name] ?? "";
        const problem = problems.find((one) => one.column === input.name)?.sentence;
        const place = { row: index, column: at };
        if (at === column) {
          return (
            <div key={input.name} role="gridcell" aria-colindex={at + 2} className="relative border-r border-rule">
              <CellEditor
                key={`${row.id} ${input.name}`}
                label={`${input.name}, row ${number}`}
                at={place}
                size={{ rows: count, columns: inputs.length }}
                onWrite={(written, joins) => acts.write(place, written, joins)}
                onMove={acts.move}
                onPaste={(text) => acts.paste(place, text)}
                {...{ cell, problem, sent }}
              />
            </div>
          );
        }
        return (
          <div
            key={input.name}
            role="gridcell"
            aria-colindex={at + 2}
            aria-invalid={problem ? true : undefined}
            title={problem ?? (cell.length > 20 ? cell.slice(0, 500) : undefined)}
            onClick={() => acts.go(place)}
            className={clsx(square, input.type === "number" && "text-right", problem && "text-bad outline -outline-offset-1 outline-edge-bad")}
          >
            {cell.slice(0, 120) || (problem ? "missing" : "")}
          </div>
        );
      })}
      <div role="gridcell" aria-colindex={inputs.length + 2} onClick={() => acts.go({ row: index, column: column ?? 0 })} className="truncate px-2 leading-9 text-ink-3 max-desk:leading-10">
        {rendered?.ok ? oneText(rendered.messages).text.slice(0, 160) : (rendered?.problems[0]?.sentence ?? "")}
      </div>
    </div>
  );
});
