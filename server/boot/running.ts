import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { LoginUrls } from "./logins";

/** What a running Galley tells other commands on this machine. Holds passwords: readable by its owner only. */
export type Running = LoginUrls & { pid: number; url: string; nextUrl: string; ownerUrl: string };

export function tellRunning(dataDir: string, running: Running): void {
  const aside = path.join(dataDir, `running.json.${process.pid}`);
  writeFileSync(aside, JSON.stringify(running, null, 2), { mode: 0o600 });
  renameSync(aside, fileIn(dataDir));
}

export function readRunning(dataDir: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), "utf8")) as Running;
  } catch {
    return undefined;
  }
}

export const forgetRunning = (dataDir: string) => rmSync(fileIn(dataDir), { force: true });

const fileIn = (dataDir: string) => path.join(dataDir, "running.json");
