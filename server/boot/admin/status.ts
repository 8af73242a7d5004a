import pg from "pg";
import { holderOf } from "#server/boot/data-folder";
import { readRunning } from "#server/boot/running";
import { env } from "#server/env";
import type { Verb } from "./verb";

interface Counts {
  version: string;
  workspaces: number;
  people: number;
  mail_waiting: number;
  mail_failed: number;
  newest_migration: string;
}

export const status: Verb = {
  sentence: "Tells what runs, on what, and whether anything waits or failed.",
  usage: "",
  options: {},
  async run(_values, { database }) {
    const { DATA_DIR, DATABASE_URL, REDIS_URL, SMTP_URL } = env();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner
      .query<Counts>(
        `SELECT current_setting('server_version') AS version,
           (SELECT count(*)::int FROM workspace) AS workspaces, (SELECT count(*)::int FROM "user") AS people,
           (SELECT count(*)::int FROM mail WHERE state IN ('waiting', 'sending')) AS mail_waiting,
           (SELECT count(*)::int FROM mail WHERE state = 'failed') AS mail_failed,
           (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS newest_migration`,
      )
      .finally(() => owner.end());
    const running = holderOf(DATA_DIR) === undefined ? undefined : readRunning(DATA_DIR);
    const facts = {
      running: running?.url ?? null,
      database: `PostgreSQL ${rows[0]?.version}, ${DATABASE_URL ? "at DATABASE_URL" : "embedded"}`,
      queue: REDIS_URL ? "Redis" : "PostgreSQL",
      mail: SMTP_URL ? "SMTP" : "outbox folder",
      dataFolder: DATA_DIR,
      newestMigration: rows[0]?.newest_migration,
      workspaces: rows[0]?.workspaces,
      people: rows[0]?.people,
      mailWaiting: rows[0]?.mail_waiting,
      mailFailed: rows[0]?.mail_failed,
    };
    const text = Object.entries({ ...facts, running: running ? `at ${running.url}` : "not running from this data folder" })
      .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(18)}${value}`)
      .join("\n");
    return { text, json: facts };
  },
};
