import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Refusal } from "./refusal";

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface Row {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

const prismaLock = 72_707_369; // the lock `prisma migrate` takes as well
const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** Brings the database up to date as its owner, in the history table Prisma keeps. Returns what was applied. */
export async function migrate(ownerUrl: string, folder = path.resolve("prisma/migrations")): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await client.query("SET client_min_messages = warning");
    await client.query(historyTable);
    const { rows } = await client.query<Row>("SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL");
    const waiting = compare(migrationsIn(folder), rows);
    for (const migration of waiting) await apply(client, migration);
    return waiting.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

export function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function compare(migrations: Migration[], history: Row[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of history) {
    const migration = known.get(name);
    if (!finished_at) throw new Refusal(`The migration ${name} was begun by another tool and did not finish.`, `Look at its effect, then tell Prisma with \`npx prisma migrate resolve --rolled-back ${name}\` and start again.`);
    if (!migration) throw new Refusal(`The database was made by a newer Galley: it holds the migration ${name}, which this one does not know.`, "Nothing was changed. Start the newer Galley, or restore a backup from before the update.");
    if (migration.checksum !== checksum) throw new Refusal(`The migration ${name} was edited after it had been applied.`, "Nothing was changed. Put its file back as it was, and make a new migration for what should be different.");
  }
  const done = new Set(history.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

// History and change in one transaction: killed at any moment, a migration is whole or absent.
async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query("BEGIN");
  try {
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query(sql);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Refusal(
      `The migration ${name} failed: ${(error as Error).message}.`,
      "It was undone as a whole, so the data is as it was before. Start the Galley version you used before, or correct the cause and start again.",
    );
  }
}
