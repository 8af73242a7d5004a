import { randomUUID } from "node:crypto";
import pg from "pg";

/** A run as its row has it; what is left out is as the table's columns say. */
export interface StoredRun {
  id?: string;
  at?: Date;
  [column: string]: unknown;
}

interface Texts {
  inputs?: object;
  rendered?: string;
  output?: string;
}

/** An id that sorts by this moment. */
export function runId(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Puts runs where the recorder would have put them, thousands at once; sums are left as they are. */
export async function storeRuns(ownerUrl: string, workspaceId: string, runs: readonly (StoredRun & { texts?: Texts })[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const ids: string[] = [];
    const byColumns = new Map<string, object[]>();
    const texts: object[] = [];
    for (const { at = new Date(), id = runId(at), texts: said, ...rest } of runs) {
      const row = { id, workspace_id: workspaceId, at, received_at: at, stamp: at.getTime(), tags: [], ...rest };
      const columns = Object.keys(row).join(", ");
      const alike = byColumns.get(columns) ?? [];
      byColumns.set(columns, alike);
      alike.push(row);
      if (said) texts.push({ workspace_id: workspaceId, run_id: id, inputs: said.inputs && JSON.stringify(said.inputs), rendered: said.rendered, output: said.output });
      ids.push(id);
    }
    for (const [columns, rows] of byColumns) {
      await client.query(`INSERT INTO run (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::run, $1)`, [JSON.stringify(rows)]);
    }
    await client.query("INSERT INTO run_text SELECT * FROM jsonb_populate_recordset(NULL::run_text, $1)", [JSON.stringify(texts)]);
    return ids;
  } finally {
    await client.end();
  }
}
