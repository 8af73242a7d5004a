import pg from "pg";
import { Refusal } from "./refusal";

const oldest = 18;

/** Refuses a database Galley cannot work with, before anything is changed in it. */
export async function checkServer(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(ownerUrl, error as Error & { code?: string });
  }
  try {
    const { rows } = await client.query<{ version: string; major: number; may: boolean; login: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major,
              rolsuper OR rolcreaterole AS may, rolname AS login FROM pg_roles WHERE rolname = current_user`,
    );
    const server = rows[0];
    if (!server) throw new Error("the database does not say who is connected");
    if (server.major < oldest) throw new Refusal(`The database is PostgreSQL ${server.version}, and Galley needs ${oldest} or newer.`, "Nothing was changed. Update the server, or unset DATABASE_URL to use the PostgreSQL that Galley carries.");
    if (!server.may) throw new Refusal(`The login ${server.login} of DATABASE_URL may not create roles, and Galley makes two logins with fewer rights for itself.`, `As a superuser run \`alter role "${server.login}" createrole\`, then start again.`);
  } finally {
    await client.end();
  }
}

function unreachable(ownerUrl: string, error: Error & { code?: string }): Refusal {
  const { hostname, port, pathname, username } = new URL(ownerUrl);
  const place = `${hostname}:${port || "5432"}`;
  const name = decodeURIComponent(pathname.slice(1));
  if (error.code === "28P01" || error.code === "28000") return new Refusal(`The database at ${place} does not accept the login ${decodeURIComponent(username)} of DATABASE_URL.`, "Correct its name or password in DATABASE_URL and start again.");
  if (error.code === "3D000") return new Refusal(`The server at ${place} has no database named ${name}.`, `Create it with \`createdb ${name}\`, or correct DATABASE_URL.`);
  return new Refusal(`The database at ${place} cannot be reached (${error.code ?? error.message}).`, "Start it, correct DATABASE_URL, or unset DATABASE_URL to use the PostgreSQL that Galley carries.");
}
