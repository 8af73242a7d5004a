import type pg from "pg";
import { tables, type Place } from "#server/core/run/contribution";
import type { Sum, Table } from "#server/core/run/counters";
import { readRow, selected } from "./columns";
import { begin, recorderPool } from "./pool";
import { rollups, type SumColumn } from "./rollups";
import { factsOf } from "./run-facts";
import { runColumns, type RunRow } from "./run-row";
import { settingsOf } from "./settings";
import { addTo, emptyTally, keyOf, type Tally } from "./tally";
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
      addTo(sums, "", factsOf(readRow<RunRow>(row, runColumns), { firstAt, firstRunId, publishedAt }), 1);
    }
    runs += rows.length;
    if (rows.length < atOnce) return { sums, runs };
  }
}

/** A row as it is kept: its key, and its sums as PostgreSQL writes them. */
type Kept = Place & Record<SumColumn["name"], string | null>;

async function compare(client: pg.ClientBase, { dayOf }: Settings, counted: Tally, from: number) {
  const differences: Difference[] = [];
  let compared = 0;
  for (const table of tables) {
    const { name, key, sums } = rollups[table];
    const [time, first] = table === "traffic" ? (["quarter", from / (day / 96)] as const) : (["day", from === 0 ? 0 : dayOf(from) + 1] as const);
    const columns = [...key.map(({ column, name: as }) => `t.${column} AS "${as}"`), ...sums.map(({ column, name: as }) => `t.${column}::text AS "${as}"`)].join(", ");
    const { rows } = await client.query<Kept>(`SELECT ${columns} FROM ${name} t WHERE t.${time} >= ${first}`);
    const kept = new Map(rows.map((row) => [keyOf(table, "", row), row]));
    const wanted = [...counted[table]].filter(([, { place }]) => place[time] >= first);
    compared += rows.length;
    for (const place of new Set([...kept.keys(), ...wanted.map(([wantedPlace]) => wantedPlace)])) {
      const [row, mine] = [kept.get(place), counted[table].get(place)?.sum];
      for (const { name: column } of sums) {
        const [is, shall] = [row?.[column] ?? "0", plain(mine?.[column])];
        if (withoutEnd(is) !== withoutEnd(shall) && differences.length < most) differences.push({ table, key: place, column, kept: withoutEnd(is), counted: withoutEnd(shall) });
      }
    }
  }
  return { rows: compared, differences };
}

const plain = (value: Sum[SumColumn["name"]] | undefined) => (typeof value === "object" ? `{${value.join(",")}}` : String(value ?? 0));

/** Of histograms the zeros at their end are nothing. */
const withoutEnd = (text: string) => text.replace(/(,0)+\}$/, "}").replace(/^\{0?\}$/, "0");
