import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { ensureLogins, loginUrls } from "#server/boot/logins";
import { migrateQueue } from "#server/boot/queue-tables";
import { ask } from "./ask";
import { withoutSettings } from "./settings";

const secret = "a secret for tests only, of a decent length";
const name = `galley_test_${process.env.VITEST_POOL_ID}`;

/** This test file's own database, as the owner of everything in it. The code under test is never given this. */
export const ownerUrl = inject("clusterUrl").replace(/[^/]*$/, name);

await beginAnew();
handDown();

/** Nobody has been here before: no file finds what another's tests left. What takes longest to make is made once per worker. */
async function beginAnew() {
  const cluster = (sql: string) => ask(inject("clusterUrl"), sql);
  const base = `${name}_base`;
  await cluster(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  if ((await cluster(`SELECT FROM pg_database WHERE datname = '${base}'`)).length === 0) {
    await cluster(`CREATE DATABASE ${name} TEMPLATE ${inject("template")}`);
    await ensureLogins(ownerUrl, secret);
    await migrateQueue(loginUrls(ownerUrl, secret).queueUrl);
    await cluster(`ALTER DATABASE ${name} RENAME TO ${base}`);
  }
  await cluster(`CREATE DATABASE ${name} TEMPLATE ${base} STRATEGY file_copy`);
  await ensureLogins(ownerUrl, secret); // rights on a database as such are not cloned
}

/** What the supervisor hands to its processes. */
function handDown() {
  const { appUrl, listenUrl, recorderUrl, queueUrl } = loginUrls(ownerUrl, secret);
  const dataDir = path.join(inject("folder"), name);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir);
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
