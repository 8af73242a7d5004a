import { execFile } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { env } from "#server/env";
import { childEnv } from "./child-env";
import { holderOf, takeDataFolder } from "./data-folder";
import { keepPostgres } from "./embedded";
import { followChanges } from "./follow-changes";
import { freePort } from "./free-port";
import { loginUrls } from "./logins";
import { developing, partOf, type PartName } from "./parts";
import { refuseWhenTaken } from "./port";
import { prepareDatabase } from "./prepare-database";
import { Refusal } from "./refusal";
import { forgetRunning, readRunning, tellRunning } from "./running";
import { authSecret, ownerKey } from "./secrets";
import { shutdownOnSignal, type Shutdown } from "./shutdown";
import { say, supervise, type Supervision } from "./supervise";
import { untilReady } from "./until-ready";

const PATIENCE = 12_000;

/** Database, gateway, Next and worker on one machine: what `npm start` runs. */
export async function runEverything(begin?: string): Promise<void> {
  const { HOST, PORT, DATA_DIR } = env();
  const shutdown = shutdownOnSignal(say);
  try {
    await untilStopped(DATA_DIR);
    await refuseWhenTaken(HOST, PORT);
    const supervision = await startParts(shutdown, begin);
    await untilReady(HOST, PORT, shutdown.signal);
    if (shutdown.signal.aborted) return;
    supervision.ready();
    if (begin === "demo") await buildDemo();
    if (developing()) shutdown.add(followChanges(supervision.kept));
    greet();
  } catch (error) {
    await shutdown.because(error);
  }
}

/** One that is on its way out still holds the folder and the port for a moment; one that runs says so in running.json and is refused. */
async function untilStopped(dataDir: string) {
  for (let waited = 0; waited < PATIENCE && holderOf(dataDir) !== undefined && !readRunning(dataDir); waited += 100) await wait(100);
}

async function startParts(shutdown: Shutdown, begin: string | undefined): Promise<Supervision> {
  const { PUBLIC_URL, DATA_DIR, AUTH_SECRET, DATABASE_URL, DATABASE_DIRECT_URL: directUrl, REDIS_URL } = env();
  shutdown.add(takeDataFolder(DATA_DIR));
  const secret = authSecret(DATA_DIR, AUTH_SECRET);
  const ownerUrl = DATABASE_URL ?? (await embedded(DATA_DIR, shutdown));
  const urls = loginUrls(ownerUrl, secret, directUrl);
  const port = await freePort();
  const nextUrl = `http://127.0.0.1:${port}`;
  const variables = childEnv({ urls, secret, nextUrl, embedded: !DATABASE_URL, begin });
  const part = (name: PartName) => partOf(name, variables, { host: "127.0.0.1", port });

  const supervision = supervise(shutdown);
  supervision.keep(part("next")); // slowest to start, and no page is asked for before the gateway listens
  report(await prepareDatabase({ ownerUrl, directUrl, secret, queueInDatabase: !REDIS_URL }));
  supervision.keep(part("gateway"), part("worker"));
  shutdown.add(() => forgetRunning(DATA_DIR));
  tellRunning(DATA_DIR, { pid: process.pid, url: PUBLIC_URL, nextUrl, ownerUrl: directUrl ?? ownerUrl, ...urls });
  return supervision;
}

async function embedded(dataDir: string, shutdown: Shutdown): Promise<string> {
  const database = await keepPostgres(dataDir, say, (error) => void shutdown.because(error));
  shutdown.add(() => database.stop());
  return database.ownerUrl;
}

function report(applied: string[]) {
  if (applied.length) say(`Database brought up to date (${applied.length} ${applied.length === 1 ? "step" : "steps"})`);
}

/** As a command of its own: the supervisor knows nothing of workspaces. */
async function buildDemo() {
  const { stdout } = await promisify(execFile)(process.execPath, [path.resolve("dist/admin.mjs"), "build-demo"]).catch((error: { stderr?: string }) => {
    throw new Refusal(`The demo workspace could not be built: ${error.stderr?.trim()}`, "Start without --demo; everything else works.");
  });
  say(stdout.trim());
}

function greet() {
  const { PUBLIC_URL, SMTP_URL, DATA_DIR } = env();
  say(`\nGalley is ready at ${PUBLIC_URL}`);
  if (!SMTP_URL) say(`Its mail goes to an outbox only you can open: ${PUBLIC_URL}/outbox?key=${ownerKey(DATA_DIR)}`);
  say("Ctrl-C stops it.");
}
