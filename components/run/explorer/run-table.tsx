"use client";
import { lazy, Suspense } from "react";
import { Table, Th } from "#components/ui/table";
import type { RunLine } from "./answers";
import { columns, type ColumnName } from "./columns";
import { RunRow, type RowActs } from "./run-row";

const FarRows = lazy(() => import("./far-rows").then((file) => ({ default: file.FarRows })));

/** From so many rows on, only those in sight are drawn. */
const manyRows = 120;

export interface ListProps {
  slug: string;
  runs: readonly RunLine[];
  shown: readonly ColumnName[];
  chosen: ReadonlySet<string>;
  fresh: ReadonlySet<string>;
  acts: RowActs;
}

const widths: Record<ColumnName, string> = {
  ...{ when: "w-28", for: "w-34", model: "w-34", environment: "w-26", strategy: "w-28", tags: "w-28", verdict: "w-26" },
  ...{ tokens: "w-18 text-right", latency: "w-18 text-right", cost: "w-20 text-right" },
};

export function RunTable(list: ListProps) {
  const { slug, runs, shown, chosen, fresh, acts } = list;
  const near = runs.slice(0, manyRows).map((run) => <RunRow key={run.id} slug={slug} run={run} shown={shown} chosen={chosen.has(run.id)} fresh={fresh.has(run.id)} acts={acts} />);
  return (
    <div className="desk:[&>table]:table-fixed">
      <Table
        caption="Runs"
        head={
          <>
            <Th className="w-9">
              <span className="sr-only">chosen</span>
            </Th>
            <Th>run</Th>
            {columns.map(({ name, label }) => (shown.includes(name) ? <Th key={name} className={widths[name]}>{label}</Th> : null))}
          </>
        }
      >
        {runs.length > manyRows ? (
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
