import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refuseWhenFull } from "#server/boot/disk";
import { Refusal } from "#server/boot/refusal";
import { postgresEnv, type Identity } from "./identity";

const majorVersion = "18";
const megabyte = 2 ** 20;

/** Makes the cluster on first use and returns the owner's password. */
export function ensureCluster(dataDir: string, identity: Identity): string {
  const cluster = path.join(dataDir, "pg");
  const secret = path.join(dataDir, "pg-password");
  if (!existsSync(cluster)) createCluster(dataDir, cluster, secret, identity);
  const made = read(path.join(cluster, "PG_VERSION"));
  if (made === undefined) throw damaged(dataDir, "pg/PG_VERSION is missing");
  if (made !== majorVersion) {
    throw new Refusal(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this Galley carries PostgreSQL ${majorVersion}.`,
      `Nothing was changed. Start the Galley version you used before, or move its data into a PostgreSQL ${majorVersion} and set DATABASE_URL.`,
    );
  }
  const password = read(secret);
  if (!password) throw damaged(dataDir, "pg-password is missing");
  return password;
}

// Made under another name and renamed, so that an interrupted first start leaves nothing half made.
function createCluster(dataDir: string, cluster: string, secret: string, identity: Identity) {
  refuseWhenFull(dataDir, 300 * megabyte, "to make its database");
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(secret, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (identity.user.uid !== undefined) chownSync(secret, identity.user.uid, identity.user.gid ?? identity.user.uid);
  const result = runTool(identity, "initdb", dataDir, [
    ...["-D", unfinished, "-U", "galley", "--pwfile", secret, "-A", "scram-sha-256", "-E", "UTF8"],
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"],
  ]);
  if (result.status !== 0) {
    const reason = (result.error?.message ?? result.stderr).trim().split("\n").at(-1);
    throw new Refusal(
      `PostgreSQL could not make its database in ${dataDir}: ${reason}`,
      "Make sure the folder is on a local disk with room to spare, or set DATABASE_URL to a PostgreSQL of your own.",
    );
  }
  renameSync(unfinished, cluster);
}

function runTool(identity: Identity, tool: string, dataDir: string, args: string[]) {
  const line = [...identity.before, path.join(identity.native, "bin", tool), ...args];
  return spawnSync(line[0] as string, line.slice(1), {
    ...identity.user,
    cwd: dataDir,
    env: postgresEnv(dataDir),
    encoding: "utf8",
  });
}

export function damaged(dataDir: string, what: string): Refusal {
  return new Refusal(
    `The data folder ${dataDir} is damaged: ${what}.`,
    "Nothing was changed. Restore the folder from a backup, or set DATA_DIR to a new, empty folder.",
  );
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}
