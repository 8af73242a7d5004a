import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "#server/boot/refusal";

/** How to run a PostgreSQL program: as whom, behind which command, from which folder of binaries. */
export interface Identity {
  native: string;
  before: string[];
  user: { uid?: number; gid?: number };
}

/** PostgreSQL sees nothing of our environment: no PG… variable and no locale may bend it. */
export const postgresEnv = (dataDir: string) => ({ NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", HOME: dataDir }) as const;

const ownNamespace = ["unshare", "-U", "--map-user=65534", "--map-group=65534", "--"];

/** PostgreSQL refuses to run as root; root runs it as nobody in a user namespace, or as another user. */
export function identityFor(native: string, dataDir: string): Identity {
  if (process.getuid?.() !== 0) return { native, before: [], user: {} };
  const user = unprivilegedUser();
  const cluster = path.join(dataDir, "pg");
  const madeByUser = existsSync(cluster) && statSync(cluster).uid === user.uid;
  if (!madeByUser && runs([...ownNamespace, postgresIn(native), "--version"])) return { native, before: ownNamespace, user: {} };
  return asUser(user, native, dataDir);
}

function asUser(user: { uid: number; gid: number }, native: string, dataDir: string): Identity {
  const reachable = runs([postgresIn(native), "--version"], user) ? native : copyForOthers(native);
  chownSync(dataDir, user.uid, user.gid);
  chmodSync(dataDir, 0o700);
  if (!runs(["test", "-w", dataDir], user)) {
    throw new Refusal(
      `Galley runs as root, so PostgreSQL runs as user ${user.uid}, who cannot reach the data folder ${dataDir}.`,
      "Set DATA_DIR to a folder others may pass through, such as /var/lib/galley, or start Galley as an ordinary user.",
    );
  }
  return { native: reachable, before: [], user };
}

function unprivilegedUser() {
  const users = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const found = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

function copyForOthers(native: string): string {
  const manifest = JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8")) as { version: string };
  const copy = `/var/tmp/galley-postgres-${manifest.version}`;
  if (existsSync(copy)) return checkedOurs(copy);
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

/** Others may write in that folder's parent: what we run must be what root put there. */
function checkedOurs(copy: string): string {
  const { uid, mode } = lstatSync(copy);
  if (uid === 0 && (mode & 0o022) === 0) return copy;
  throw new Refusal(`${copy} was not made by Galley, or can be changed by others, so nothing in it is run.`, "Look at who made it, remove it, and start again; or start Galley as an ordinary user.");
}

const postgresIn = (native: string) => path.join(native, "bin/postgres");

function runs([command, ...args]: string[], user: { uid?: number; gid?: number } = {}): boolean {
  return command !== undefined && spawnSync(command, args, { ...user, cwd: "/", timeout: 5000 }).status === 0;
}
