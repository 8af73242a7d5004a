import http from "node:http";
import path from "node:path";
import pg from "pg";
import { env } from "#server/env";
import type { Probe } from "#server/http/health/health";
import { queueSchema } from "./logins";
import { migrationsIn } from "./migrate";

const patienceMs = 2000;

/** What must answer before Galley calls itself ready. */
export function probes(nextUrl: URL): Record<string, Probe> {
  const { DATABASE_APP_URL, DATABASE_QUEUE_URL, REDIS_URL } = env();
  const newest = migrationsIn(path.resolve("prisma/migrations")).at(-1)?.name;
  const database = asker(DATABASE_APP_URL);
  return {
    database: () => database("SELECT 1"),
    migrations: () => database("SELECT 1 FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL AND rolled_back_at IS NULL", [newest]),
    queue: REDIS_URL ? pinger(REDIS_URL) : tables(asker(DATABASE_QUEUE_URL)),
    pages: () => answers(nextUrl),
  };
}

type Ask = (text: string, values?: unknown[]) => Promise<boolean>;

const tables = (queue: Ask) => () => queue(`SELECT 1 FROM ${queueSchema}.migration LIMIT 1`);

function asker(url: string | undefined): Ask {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: patienceMs, query_timeout: patienceMs });
  pool.on("error", () => {}); // the next question says whether it is back
  return async (text, values) => (await pool.query(text, values)).rowCount === 1;
}

function pinger(url: string): Probe {
  const redis = import("ioredis").then(({ Redis }) => new Redis(url, { maxRetriesPerRequest: 0, enableOfflineQueue: true, connectTimeout: patienceMs, commandTimeout: patienceMs }).on("error", () => {}));
  return async () => (await (await redis).ping()) === "PONG";
}

function answers(nextUrl: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.request(new URL("/_next/static/ready", nextUrl), { method: "HEAD", timeout: patienceMs, agent: false }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 500);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
    request.end();
  });
}
