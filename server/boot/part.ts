import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";

export interface Part {
  name: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  quiet?: RegExp;
}

export interface KeptPart {
  name: string;
  restart(): void;
  stop(): Promise<void>;
}

interface Listener {
  say: (line: string) => void;
  ended: (name: string) => void;
}

const patienceMs = 8000;
const firstDelayMs = 250;
const leaveWithParent = path.resolve("server/boot/leave-with-parent.mjs");

/** Runs one process and starts it again whenever it ends by itself, each time a little later. */
export function keepPart(part: Part, { say, ended }: Listener): KeptPart {
  let child = start(part);
  let stopping = false;
  let asked = false;
  let timer: NodeJS.Timeout | undefined;

  const again = (delay: number) => {
    child = start(part);
    watch(delay);
  };
  const watch = (delay: number) => {
    const begun = Date.now();
    child.once("exit", (code, signal) => {
      if (stopping) return;
      if (asked) return again(firstDelayMs);
      const next = Date.now() - begun > 30_000 ? firstDelayMs : delay;
      say(`${part.name} ended (${signal ?? code}); starting it again`);
      ended(part.name);
      timer = setTimeout(again, next, Math.min(next * 2, 15_000));
    });
    asked = false;
  };
  watch(firstDelayMs);

  const restart = () => {
    asked = child.kill("SIGTERM");
  };
  const stop = async () => {
    stopping = true;
    clearTimeout(timer);
    await end(child);
  };
  return { name: part.name, restart, stop };
}

function start({ args, env, quiet }: Part): ChildProcess {
  const child = spawn(process.execPath, ["--enable-source-maps", "--import", leaveWithParent, ...args], {
    env,
    stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit", "ipc"],
    detached: true, // Ctrl-C is for the supervisor, which stops its parts in order.
  });
  if (quiet && child.stdout) {
    createInterface(child.stdout).on("line", (line) => quiet.test(line) || console.log(line));
  }
  return child;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    child.once("exit", () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
