import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gatewayProof, proofHeader } from "#server/access/gateway-proof";
import { freePort } from "#server/boot/free-port";
import { readRunning, type Running } from "#server/boot/running";
import { withoutSettings } from "./settings";

export interface Product {
  url: string;
  dataDir: string;
  /** The addresses a running Galley tells other commands on this machine. */
  running: Running;
  /** What makes Next believe who asks it directly. */
  proof: Record<string, string>;
  /** What it has printed so far. */
  said(): string;
  stop: () => Promise<void>;
}

/** The built product with everything it starts, on a free port and in a folder of its own. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  if (!existsSync("dist/start.mjs")) throw new Error("There is no build to run. `npm test` makes one, and so does `npm start`.");
  const dataDir = mkdtempSync(path.join(tmpdir(), "galley-product-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = { ...withoutSettings(process.env), PORT: String(port), DATA_DIR: dataDir, NODE_ENV: "production", ...settings };
  const child = spawn(process.execPath, ["dist/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => words.push(text));
  const said = () => words.join("");

  await untilReady(url, child, said);
  const running = readRunning(dataDir);
  if (!running) throw new Error(`The product runs and did not say where its database is:\n${said()}`);

  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(dataDir, { recursive: true, force: true });
  };
  const proof = { [proofHeader]: gatewayProof(readFileSync(path.join(dataDir, "auth-secret"), "utf8").trim()) };
  return { url, dataDir, running, proof, said, stop };
}

async function untilReady(url: string, child: ChildProcess, said: () => string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The product stopped before it was ready:\n${said()}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
}
