import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { withoutSettings } from "./settings";

export interface Started {
  pid: number;
  said(): string;
  until(words: string): Promise<void>;
  exited: Promise<number | string>;
}

export interface Installation {
  folder: string;
  start(args?: string[], settings?: Record<string, string>): Started;
  remove(): void;
}

const stubNext = `
const [, , verb, ...args] = process.argv;
const of = (flag) => args[args.indexOf(flag) + 1];
require("node:http").createServer((req, res) => res.end(verb + " " + req.url)).listen(Number(of("-p")), of("-H"));
`;

/** Galley's own processes as they are shipped, in a folder of their own, with a stub where Next would be. */
export async function install(): Promise<Installation> {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-installed-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as somebody who has to get in here
  const { bundleProcesses } = (await import(pathToFileURL(path.resolve("server/boot/launch/build.mjs")).href)) as { bundleProcesses(folder: string): Promise<void> };
  await bundleProcesses(path.join(folder, "dist"));
  for (const name of ["server", "prisma", "package.json"]) symlinkSync(path.resolve(name), path.join(folder, name));
  linkPackages(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const next = path.join(folder, "node_modules/next/dist/bin");
  mkdirSync(next, { recursive: true });
  writeFileSync(path.join(next, "next"), stubNext);
  return { folder, start: (args = [], settings = {}) => start(folder, args, settings), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function linkPackages(from: string, to: string) {
  mkdirSync(to);
  for (const name of readdirSync(from)) if (name !== "next" && !name.startsWith(".")) symlinkSync(path.join(from, name), path.join(to, name));
}

function start(folder: string, args: string[], settings: Record<string, string>): Started {
  const env = { ...withoutSettings(process.env), NODE_ENV: "production", ...settings } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, [path.join(folder, "dist/start.mjs"), ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const exited = once(child, "close").then(([code, signal]) => (signal ?? code) as number | string);
  return { pid: child.pid ?? 0, said: () => said, until: (words) => until(child, () => said, words), exited };
}

async function until(child: ChildProcess, said: () => string, words: string): Promise<void> {
  while (!said().includes(words)) {
    if (child.exitCode !== null || child.signalCode) throw new Error(`It ended before it said "${words}":\n${said()}`);
    await wait(20);
  }
}

/** The processes a process has started, with their command lines. */
export function childrenOf(parent: number): { pid: number; command: string }[] {
  return spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .stdout.split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((match) => (Number(match?.[2]) === parent ? [{ pid: Number(match?.[1]), command: match?.[3] ?? "" }] : []));
}
