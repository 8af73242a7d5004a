import { mkdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { ensureLogins, loginUrls } from "#server/boot/logins";
import { migrateQueue } from "#server/boot/queue-tables";
import { withoutSettings } from "./settings";

const secret = "a secret for tests only, of a decent length";
const name = `galley_test_${process.env.VITEST_POOL_ID}`;

/** This worker's own database, as the owner of everything in it. The code under test is never given this. */
export const ownerUrl = inject("clusterUrl").replace(/[^/]*$/, name);

await cloneTemplate();
handDown();

/** Once per worker: test files that follow in the same worker find it there. */
async function cloneTemplate() {
  const client = new pg.Client({ connectionString: inject("clusterUrl") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${inject("template")}`);
  } finally {
    await client.end();
  }
  await ensureLogins(ownerUrl, secret);
  await migrateQueue(loginUrls(ownerUrl, secret).queueUrl);
}

/** What the supervisor hands to its processes. */
function handDown() {
  const { appUrl, listenUrl, recorderUrl, queueUrl } = loginUrls(ownerUrl, secret);
  const dataDir = path.join(inject("folder"), name);
  mkdirSync(dataDir, { recursive: true });
  process.env = withoutSettings(process.env);
  Object.assign(process.env, {
    AUTH_SECRET: secret,
    DATA_DIR: dataDir,
    DATABASE_APP_URL: appUrl,
    DATABASE_LISTEN_URL: listenUrl,
    DATABASE_RECORDER_URL: recorderUrl,
    DATABASE_QUEUE_URL: queueUrl,
  });
}
