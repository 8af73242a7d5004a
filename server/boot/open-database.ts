import { setTimeout as wait } from "node:timers/promises";
import { env } from "#server/env";
import { holderOf, takeDataFolder } from "./data-folder";
import { loginUrls, type LoginUrls } from "./logins";
import { startPostgres } from "./postgres";
import { prepareDatabase } from "./prepare-database";
import { Refusal } from "./refusal";
import { readRunning, type Running } from "./running";
import { authSecret } from "./secrets";

const patienceMs = 20_000;

/** `url` is where a running Galley is reached. */
export type OpenDatabase = LoginUrls & { ownerUrl: string; url?: string; close(): Promise<void> };

/** The database for a command of its own: the given one, the one a running Galley uses, or the embedded one for as long as needed. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_DIRECT_URL, DATA_DIR, AUTH_SECRET, REDIS_URL } = env();
  const queueInDatabase = !REDIS_URL;
  if (DATABASE_URL) {
    const secret = authSecret(DATA_DIR, AUTH_SECRET);
    await prepareDatabase({ ownerUrl: DATABASE_URL, directUrl: DATABASE_DIRECT_URL, secret, queueInDatabase });
    return { ownerUrl: DATABASE_DIRECT_URL ?? DATABASE_URL, ...loginUrls(DATABASE_URL, secret, DATABASE_DIRECT_URL), close: async () => {} };
  }
  const running = await runningDatabase(DATA_DIR);
  return running ? { ...running, close: async () => {} } : openEmbedded(DATA_DIR, AUTH_SECRET, queueInDatabase);
}

async function openEmbedded(dataDir: string, given: string | undefined, queueInDatabase: boolean): Promise<OpenDatabase> {
  const giveBack = takeDataFolder(dataDir);
  try {
    const server = await startPostgres({ dataDir });
    const close = () => server.stop().finally(giveBack);
    try {
      const secret = authSecret(dataDir, given);
      await prepareDatabase({ ownerUrl: server.url, secret, queueInDatabase });
      return { ownerUrl: server.url, ...loginUrls(server.url, secret), close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    giveBack();
    throw error;
  }
}

// Who holds the folder may still be on the way up, or be another command that will soon give it back.
async function runningDatabase(dataDir: string): Promise<Running | undefined> {
  for (let waited = 0; waited < patienceMs; waited += 50) {
    const holder = holderOf(dataDir);
    if (holder === undefined) return undefined;
    const running = readRunning(dataDir);
    if (running?.pid === holder) return running;
    await wait(50);
  }
  throw new Refusal(`Another process (${holderOf(dataDir)}) holds ${dataDir} and does not give it back.`, "Nothing was changed. Look at what that process printed, or stop it and try again.");
}
