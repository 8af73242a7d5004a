import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "#server/boot/free-port";
import { loginUrls } from "#server/boot/logins";
import { startPostgres } from "#server/boot/postgres";
import { prepareDatabase } from "#server/boot/prepare-database";
import { addSettings } from "#server/env";
import { keepProcess, type KeptProcess } from "./kept-process";
import { withoutSettings } from "./settings";

export type Mortal = "gateway" | "worker" | "pages" | "database";

export interface Perishable {
  url: string;
  ownerUrl: string;
  /** Where the gateway looks for pages. */
  pagesPort: number;
  /** Each part that ended without being killed; it was started again. */
  fallen: Mortal[];
  /** Makes this process meet the same database, for factories and for looking. */
  meet(): void;
  /** One more part in a process of its own. It is up when this address answers; without one, at once. */
  join(part: "worker" | "pages", args: string[], address?: string): Promise<void>;
  /** kill -9, and up again. */
  kill(part: Mortal): Promise<void>;
  stop(): Promise<void>;
}

const secret = "a secret for what may perish, of a decent length";

/** A gateway and a database in processes of their own, and whoever joins them. They come back whenever they are killed. */
export async function startPerishable(gatewayArgs = ["--import", "tsx", path.resolve("server/boot/gateway.ts")]): Promise<Perishable> {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-perishable-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as somebody who has to get in here
  let postgres = await startPostgres({ dataDir: folder });
  await prepareDatabase({ ownerUrl: postgres.url, secret, queueInDatabase: true });
  const urls = loginUrls(postgres.url, secret);
  const [port, pagesPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const settings = {
    ...{ AUTH_SECRET: secret, DATA_DIR: folder, DATABASE_APP_URL: urls.appUrl, DATABASE_LISTEN_URL: urls.listenUrl, DATABASE_RECORDER_URL: urls.recorderUrl, DATABASE_QUEUE_URL: urls.queueUrl },
    ...{ PORT: String(port), PUBLIC_URL: url, NEXT_URL: `http://127.0.0.1:${pagesPort}`, NEXTAUTH_URL: url, NEXTAUTH_SECRET: secret, NODE_ENV: "production", LOG_LEVEL: "silent" },
  };
  const env = { ...withoutSettings(process.env), ...settings } as NodeJS.ProcessEnv;
  const kept = new Map<Mortal, KeptProcess>();
  const fallen: Mortal[] = [];
  const join = async (part: Mortal, args: string[], address?: string) => void kept.set(part, await keepProcess({ args, env, address, fell: () => fallen.push(part) }));
  const killDatabase = async () => {
    process.kill(postgres.pid, "SIGKILL");
    await postgres.exited;
    postgres = await startPostgres({ dataDir: folder, port: postgres.port });
  };

  await join("gateway", gatewayArgs, `${url}/health`);
  return {
    ...{ url, ownerUrl: postgres.url, pagesPort, fallen, join },
    meet: () => addSettings(settings),
    kill: (part) => (part === "database" ? killDatabase() : (kept.get(part)?.kill() ?? Promise.reject(new Error(`There is no ${part} here to kill.`)))),
    async stop() {
      for (const one of kept.values()) await one.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
