"use client";
import { BlankRow } from "#components/ui/blank-row";
import { useRowsInSight } from "#components/ui/use-rows-in-sight";
import type { MatrixRow } from "./columns";
import { MatrixLine, type LineProps } from "./matrix-line";

const usualHeight = 57;

/** The lines in sight of a long matrix, between two blanks as high as the rest. */
export function FarLines({ rows, ...line }: LineProps & { rows: readonly (MatrixRow & { id: string })[] }) {
  const { top, measure, seen, before, after } = useRowsInSight(rows, usualHeight);
  const span = line.columns.length + 2;
  return (
    <>
      <BlankRow ref={top} height={before} span={span} />
      {seen.map(({ row, index }) => (
        <MatrixLine key={row.id} ref={measure} index={index} row={row} {...line} />
      ))}
      <BlankRow height={after} span={span} />
    </>
  );
}
