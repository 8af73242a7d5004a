import pg from "pg";

const checkedModes = new Set(["verify-ca", "verify-full"]);
const plainModes = new Set([null, "disable", "prefer"]);

/** Separate fields and no connection string: pg lets the string win over `database`, so the shadow would be the real one. */
export function addressOf(url) {
  if (!url) throw new Error("This needs a database: set DATABASE_URL to the address of one, then run the command again.");
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const mode = searchParams.get("sslmode");
  return {
    host: searchParams.get("host") ?? decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)) || "postgres",
    ssl: plainModes.has(mode) ? undefined : { rejectUnauthorized: checkedModes.has(mode) },
  };
}

export const schemaOf = (url) => new URL(url).searchParams.get("schema") ?? undefined;

export const quoted = (name) => pg.escapeIdentifier(name);

export async function withClient(address, run) {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

export async function createDatabase(url) {
  const address = addressOf(url);
  await withClient({ ...address, database: "postgres" }, (client) =>
    client.query(`CREATE DATABASE ${quoted(address.database)}`),
  );
  return { databaseName: address.database };
}

export async function dropDatabase(url) {
  const address = addressOf(url);
  await withClient({ ...address, database: "postgres" }, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${quoted(address.database)} WITH (FORCE)`),
  );
}
