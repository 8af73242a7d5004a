import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { createRedisMock } from "js-redis-server";
import { freePort } from "#server/boot/free-port";

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** The machine's own Redis when it has one, else the one that is written in JavaScript. */
export async function startRedis(): Promise<RedisServer> {
  return (await startInstalled()) ?? startPackaged();
}

async function startInstalled(): Promise<RedisServer | undefined> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), "galley-redis-"));
  const server = spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--maxmemory-policy", "noeviction"], { stdio: "ignore" });
  const there = await once(server, "spawn").then(
    () => true,
    () => false,
  );
  const clean = () => rmSync(folder, { recursive: true, force: true });
  if (!there) {
    clean();
    return undefined;
  }
  const url = `redis://127.0.0.1:${port}`;
  await untilAnswering(url);
  return {
    url,
    async stop() {
      server.kill("SIGKILL");
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
      clean();
    },
  };
}

async function startPackaged(): Promise<RedisServer> {
  const server = await createRedisMock();
  return { url: `redis://${server.host}:${server.port}`, stop: () => server.close() };
}

async function untilAnswering(url: string) {
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null }).on("error", () => undefined);
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    client.disconnect();
    if (answered) return;
    await wait(20);
  }
}
