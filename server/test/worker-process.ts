import { spawn } from "node:child_process";
import { once } from "node:events";
import { bundle, type Bundle } from "./bundle";

export interface WorkerProcess {
  /** What it has logged so far. */
  logged(): string;
  /** kill -9: it gets no chance to finish anything. */
  kill(): Promise<void>;
}

const entry = "server/test/run-worker.ts";
let bundled: Promise<Bundle> | undefined;

/** A real worker in a real process, with the settings that this process has now. */
export async function startWorkerProcess(): Promise<WorkerProcess> {
  const { of } = await (bundled ??= bundleOnce());
  const child = spawn(process.execPath, of(entry), { env: { ...process.env, LOG_LEVEL: "info" }, stdio: ["pipe", "pipe", "pipe"] });
  const lines: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => lines.push(text));
  const ready = await Promise.race([once(child.stdout, "data").then(() => true), once(child, "exit").then(() => false)]);
  if (!ready) throw new Error(`The worker stopped before it was ready:\n${lines.join("")}`);
  return {
    logged: () => lines.join(""),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function bundleOnce(): Promise<Bundle> {
  const made = await bundle(entry);
  process.once("exit", made.remove);
  return made;
}
