import type pg from "pg";
import { contributionOf } from "#server/core/run/contribution";
import type { Table } from "#server/core/run/counters";
import { readRow, selected } from "./columns";
import { begin, recorderPool } from "./pool";
import { factsOf } from "./run-facts";
import { runColumns, type RunRow } from "./run-row";
import { settingsOf } from "./settings";
import { addTo, emptyTally, rollups, type SumRow, type Tally } from "./sums";
import type { Settings } from "./world";

/** A sum that is not what its runs add up to. */
export interface Difference {
  table: Table;
  key: string;
  column: string;
  kept: string;
  counted: string;
}

export interface Recount {
  runs: number;
  rows: number;
  differences: Difference[];
}

const atOnce = 5000;
const most = 100;
const day = 24 * 60 * 60 * 1000;

/** Adds the sums of a workspace up again from its runs since a moment, and says where they differ. There must be no difference. */
export async function recount(workspaceId: string, since = 0): Promise<Recount> {
  const settings = (await settingsOf([workspaceId])).get(workspaceId);
  if (!settings) throw new Error("There is no such workspace to recount.");
  const client = await recorderPool().connect();
  try {
    await begin(client, [workspaceId], "REPEATABLE READ");
    await client.query("SET LOCAL enable_seqscan = on; SET LOCAL enable_hashjoin = on; SET LOCAL statement_timeout = 0");
    // Whole days in the workspace's zone, so that no row of a day is counted in part.
    const from = Math.ceil(since / day) * day;
    const counted = await countRuns(client, settings, from === 0 ? 0 : from - 2 * day);
    return { runs: counted.runs, ...(await compare(client, settings, counted.sums, from)) };
  } finally {
    await client.query("ROLLBACK").catch(() => undefined);
    client.release();
  }
}

async function countRuns(client: pg.ClientBase, settings: Settings, from: number) {
  const sums = emptyTally();
  let runs = 0;
  await client.query(
    `DECLARE told NO SCROLL CURSOR FOR SELECT ${selected(runColumns, "r")}, (extract(epoch FROM p.first_at) * 1000)::float8 AS "firstAt", p.first_run_id AS "firstRunId",
       (extract(epoch FROM p.published_at) * 1000)::float8 AS "publishedAt"
     FROM run r LEFT JOIN piece p ON p.workspace_id = r.workspace_id AND p.id = r.piece_id WHERE r.at >= to_timestamp(${from / 1000})`,
  );
  for (;;) {
    const { rows } = await client.query<Record<string, unknown> & { firstAt: number | null; firstRunId: string | null; publishedAt: number | null }>(`FETCH ${atOnce} FROM told`);
    for (const row of rows) {
      const { firstAt, firstRunId, publishedAt } = row;
      for (const one of contributionOf(factsOf(readRow<RunRow>(row, runColumns), { firstAt, firstRunId, publishedAt }))) addTo(sums, "", one, 1);
    }
    runs += rows.length;
    if (rows.length < atOnce) return { sums, runs };
  }
}

const nameOf = (table: Table, row: SumRow) => rollups[table].key.map(({ name }) => (name === "workspaceId" ? "" : row[name])).join(" · ");

async function compare(client: pg.ClientBase, { dayOf }: Settings, counted: Tally, from: number) {
  const differences: Difference[] = [];
  let compared = 0;
  // safe because the keys of rollups are the tables
  for (const table of Object.keys(rollups) as Table[]) {
    const { name, key, sums } = rollups[table];
    const [time, first] = table === "traffic" ? ["quarter", from / (day / 96)] : ["day", from === 0 ? 0 : dayOf(from) + 1];
    const columns = [...key, ...sums].map(({ column, name: as, kind }) => `t.${column}${kind === "int8" || as === "latencies" ? "::text" : ""} AS "${as}"`).join(", ");
    const { rows } = await client.query<SumRow>(`SELECT ${columns} FROM ${name} t WHERE t.${time} >= ${first}`);
    const kept = new Map(rows.map((row) => [nameOf(table, row), row]));
    const wanted = [...counted[table]].filter(([, row]) => Number(row[time ?? ""]) >= Number(first));
    compared += rows.length;
    for (const [place, row] of [...kept, ...wanted.filter(([place]) => !kept.has(place))]) {
      const mine = counted[table].get(place);
      for (const { name: column } of sums) {
        const [is, shall] = [plain(kept.has(place) ? row[column] : undefined), plain(mine?.[column])];
        if (is !== shall && differences.length < most) differences.push({ table, key: place, column, kept: is, counted: shall });
      }
    }
  }
  return { rows: compared, differences };
}

/** Numbers of any kind alike, and histograms without the zeros at their end. */
const plain = (value: SumRow[string] | undefined) => (Array.isArray(value) ? `{${value.join(",")}}` : String(value ?? 0)).replace(/(,0)+\}$/, "}").replace(/^\{0?\}$/, "0");
