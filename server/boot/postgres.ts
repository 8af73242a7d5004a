import { realpathSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { makeFolder } from "./data-folder";
import { postgresBinaries } from "./postgres/binaries";
import { damaged, ensureCluster } from "./postgres/cluster";
import { identityFor, type Identity } from "./postgres/identity";
import { stopOrphan, stopProcess } from "./postgres/orphan";
import { startPostmaster, type Postmaster } from "./postgres/postmaster";
import { freePort } from "./free-port";

interface Options {
  dataDir: string;
  port?: number;
  log?: (line: string) => void;
}

export interface Postgres {
  url: string;
  port: number;
  pid: number;
  exited: Promise<string>;
  stop(): Promise<void>;
}

const passing = /pre-existing shared memory|could not bind|Address already in use|lock file .* already exists/;

/** PostgreSQL's own server in `dataDir`, with a database `galley` whose owner the url names. */
export async function startPostgres({ dataDir, port, log = () => {} }: Options): Promise<Postgres> {
  makeFolder(dataDir);
  const folder = realpathSync(dataDir); // one spelling, so that an orphan is recognised by its command line
  const identity = identityFor(postgresBinaries(), folder);
  const password = ensureCluster(folder, identity);
  await stopOrphan(`${folder}/pg`, log);
  const server = await launch(identity, folder, port, log);
  const at = (database: string) => `postgresql://galley:${password}@127.0.0.1:${server.port}/${database}`;
  await createDatabase(at("postgres"));
  let ended = false;
  void server.exited.then(() => (ended = true));
  const stop = async () => {
    if (!ended) await stopProcess(server.pid); // once it has ended, its number may be another's
    await server.exited;
  };
  return { ...server, url: at("galley"), stop };
}

async function launch(identity: Identity, dataDir: string, wanted: number | undefined, log: (line: string) => void): Promise<Postmaster & { port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { ...(await startPostmaster({ identity, dataDir, port, log })), port };
    } catch (error) {
      const said = (error as Error).message;
      if (attempt === 240 || !passing.test(said)) throw damaged(dataDir, lastWords(said));
      await wait(250);
    }
  }
}

const lastWords = (said: string) =>
  `PostgreSQL says "${said.split("\n").findLast((line) => /FATAL|PANIC/.test(line))?.replace(/^.*?(FATAL|PANIC):\s*/, "") ?? said.slice(-200)}"`;

async function createDatabase(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'galley'");
    if (!rowCount) await client.query("CREATE DATABASE galley");
  } finally {
    await client.end();
  }
}
