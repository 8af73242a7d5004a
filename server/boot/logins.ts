import { createHmac } from "node:crypto";
import pg from "pg";

const appLogin = { group: "galley_app", suffix: "app_login" };
const recorderLogin = { group: "galley_recorder", suffix: "recorder_login" };
const queueLogin = { group: "galley_queue", suffix: "queue_login" };
export const queueSchema = "bullmq";

export interface LoginUrls {
  appUrl: string;
  listenUrl: string;
  recorderUrl: string;
  queueUrl: string;
}

/** Where the app, the recorder and the queue connect. Every machine that knows the secret derives the same. */
export function loginUrls(ownerUrl: string, secret: string, directUrl = ownerUrl): LoginUrls {
  return {
    appUrl: urlFor(ownerUrl, appLogin.suffix, secret),
    listenUrl: urlFor(directUrl, appLogin.suffix, secret),
    recorderUrl: urlFor(ownerUrl, recorderLogin.suffix, secret),
    queueUrl: urlFor(directUrl, queueLogin.suffix, secret),
  };
}

/** Makes the logins as the owner; runs after the migrations, which make the groups they belong to. */
export async function ensureLogins(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const database = databaseIn(ownerUrl);
  const app = loginName(database, appLogin.suffix);
  const recorder = loginName(database, recorderLogin.suffix);
  const queue = loginName(database, queueLogin.suffix);
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtext('galley.logins'))");
    await ensureLogin(client, app, appLogin.group, passwordFor(app, secret));
    await ensureLogin(client, recorder, recorderLogin.group, passwordFor(recorder, secret));
    for (const login of [app, recorder]) {
      await client.query(`ALTER ROLE ${name(login)} SET statement_timeout = '60s'`);
      await client.query(`ALTER ROLE ${name(login)} SET idle_in_transaction_session_timeout = '60s'`);
    }
    await ensureLogin(client, queue, queueLogin.group, passwordFor(queue, secret));
    await client.query(`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name(database)} TO ${name(app)}, ${name(recorder)}, ${name(queue)}`);
    await client.query(`GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO ${name(app)}`);
    await giveQueueItsSchema(client, queue);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, login: string, group: string, password: string) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [login]);
  await client.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${name(login)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  await client.query(`ALTER ROLE ${name(login)} SET timezone = 'UTC'`);
  await client.query(`GRANT ${name(group)} TO ${name(login)}`);
}

async function giveQueueItsSchema(client: pg.Client, queue: string) {
  // An owner who is no superuser may hand a schema over only to a role it can become.
  await client.query(`GRANT ${name(queue)} TO current_user WITH INHERIT false, SET true`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${queueSchema} AUTHORIZATION ${name(queue)}`);
}

function urlFor(ownerUrl: string, suffix: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = loginName(databaseIn(ownerUrl), suffix);
  url.password = passwordFor(url.username, secret);
  return url.href;
}

const databaseIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
const loginName = (database: string, suffix: string) => `${database.slice(0, 48)}_${suffix}`;
const passwordFor = (login: string, secret: string) => createHmac("sha256", secret).update(`database-login:${login}`).digest("base64url");
const name = (identifier: string) => pg.escapeIdentifier(identifier);
