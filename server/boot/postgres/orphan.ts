import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Stops a PostgreSQL that outlived a killed Galley, and removes a lock whose number now belongs to somebody else. */
export async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const lock = path.join(cluster, "postmaster.pid");
  const pid = pidIn(lock);
  if (pid === undefined || !alive(pid)) return;
  if (!commandOf(pid).includes(cluster)) {
    log("Removing a PostgreSQL lock left by a process that is gone");
    rmSync(lock, { force: true });
    return;
  }
  log(`Stopping the PostgreSQL left by an earlier run (process ${pid})`);
  await stopProcess(pid);
}

/** Asks politely first; PostgreSQL recovers from its log however it ends. */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, patience] of [["SIGINT", 8000], ["SIGQUIT", 2000], ["SIGKILL", 2000]] as const) {
    if (!send(pid, signal)) return;
    for (let waited = 0; waited < patience; waited += 20) {
      if (!alive(pid)) return;
      await wait(20);
    }
  }
}

function pidIn(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, "utf8").split("\n")[0]) || undefined;
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
