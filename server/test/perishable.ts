import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "#server/boot/free-port";
import { ensureLogins, loginUrls } from "#server/boot/logins";
import { migrate } from "#server/boot/migrate";
import { startPostgres } from "#server/boot/postgres";
import { addSettings } from "#server/env";
import { withoutSettings } from "./settings";

export interface Perishable {
  url: string;
  ownerUrl: string;
  /** Makes this process meet the same database, for factories and for looking. */
  meet(): void;
  /** kill -9, and up again. */
  killGateway(): Promise<void>;
  killDatabase(): Promise<void>;
  stop(): Promise<void>;
}

const secret = "a secret for what may perish, of a decent length";

/** A gateway and a database in processes of their own, which come back whenever they are killed. */
export async function startPerishable(gatewayArgs = ["--import", "tsx", path.resolve("server/boot/gateway.ts")]): Promise<Perishable> {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-perishable-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as somebody who has to get in here
  let postgres = await startPostgres({ dataDir: folder });
  await migrate(postgres.url);
  await ensureLogins(postgres.url, secret);
  const urls = loginUrls(postgres.url, secret);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    ...{ AUTH_SECRET: secret, DATA_DIR: folder, DATABASE_APP_URL: urls.appUrl, DATABASE_LISTEN_URL: urls.listenUrl, DATABASE_RECORDER_URL: urls.recorderUrl, DATABASE_QUEUE_URL: urls.queueUrl },
    ...{ PORT: String(port), PUBLIC_URL: url, NEXT_URL: "http://127.0.0.1:9", NODE_ENV: "production", LOG_LEVEL: "silent" },
  };
  const run = () => spawn(process.execPath, gatewayArgs, { env: { ...withoutSettings(process.env), ...settings } as NodeJS.ProcessEnv, stdio: ["ignore", "inherit", "inherit"] });
  let gateway = run();
  await untilUp(url, gateway);
  return {
    url,
    ownerUrl: postgres.url,
    meet: () => addSettings(settings),
    async killGateway() {
      await end(gateway);
      gateway = run();
      await untilUp(url, gateway);
    },
    async killDatabase() {
      process.kill(postgres.pid, "SIGKILL");
      await postgres.exited;
      postgres = await startPostgres({ dataDir: folder, port: postgres.port });
    },
    async stop() {
      await end(gateway);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilUp(url: string, gateway: ChildProcess) {
  while (gateway.exitCode === null) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error("The gateway ended before it listened.");
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
