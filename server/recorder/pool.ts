import pg from "pg";
import { env } from "#server/env";
import { log } from "#server/log";

/** One for each writer, and one for what is looked up meanwhile. */
export const writers = 3;

const key = Symbol.for("galley.recorder.pool");
const held = globalThis as { [key]?: pg.Pool };

/** The recorder's own login; nobody else may write what it keeps. */
export const recorderPool = (): pg.Pool => (held[key] ??= open());

function open() {
  const pool = new pg.Pool({ connectionString: env().DATABASE_RECORDER_URL, max: writers + 1, connectionTimeoutMillis: 5000, idleTimeoutMillis: 60_000, keepAlive: true });
  pool.on("error", (err) => log().warn({ err }, "The recorder lost a connection. It opens another one when it needs it."));
  pool.on("connect", (client) => client.on("error", () => undefined)); // whoever has it just then is told by what they ask of it
  return pool;
}

export async function closePool() {
  const pool = held[key];
  held[key] = undefined;
  await pool?.end();
}

/** Opens a transaction that may see and write these workspaces, and no others. */
export function begin(client: pg.ClientBase, workspaceIds: readonly string[], isolation = "READ COMMITTED") {
  // Rows are always found by their keys; a plan made before a table was first counted might read all of it.
  const settings = `set_config('galley.workspaces', '{${workspaceIds.join(",")}}', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)`;
  return client.query(`BEGIN ISOLATION LEVEL ${isolation}; SELECT ${settings}`);
}

/** One question or one write, outside of any batch. */
export async function askWithin<Row extends object>(workspaceIds: readonly string[], sql: string, values: readonly unknown[]): Promise<Row[]> {
  const client = await recorderPool().connect();
  try {
    await begin(client, workspaceIds);
    const { rows } = await client.query<Row>(sql, [...values]);
    await client.query("COMMIT");
    return rows;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
