import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface KeptProcess {
  /** kill -9, and up again. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

interface Setting {
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Answers when it is up. */
  address?: string;
  /** Told when it ends by itself. */
  fell: () => void;
}

const pauseMs = 250;
const patienceMs = 60_000;
const leaveWithParent = path.resolve("server/boot/leave-with-parent.mjs");

/** Runs a process as the supervisor does: whenever it ends, it is started again. */
export async function keepProcess({ args, env, address, fell }: Setting): Promise<KeptProcess> {
  const killed = new WeakSet<ChildProcess>();
  let timer: NodeJS.Timeout | undefined;
  let child = start();

  function start(): ChildProcess {
    const one = spawn(process.execPath, ["--import", leaveWithParent, ...args], { env, stdio: ["pipe", "ignore", "inherit", "ipc"] });
    one.once("exit", () => {
      if (killed.has(one)) return;
      fell();
      timer = setTimeout(() => (child = start()), pauseMs);
    });
    return one;
  }
  async function end() {
    clearTimeout(timer);
    killed.add(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  await untilUp(address);
  return {
    end,
    async kill() {
      await end();
      child = start();
      await untilUp(address);
    },
  };
}

async function untilUp(address: string | undefined) {
  for (const from = Date.now(); address !== undefined; await wait(50)) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer && answer.status < 500) return;
    if (Date.now() > from + patienceMs) throw new Error(`Nobody answers at ${address} after ${patienceMs / 1000} s.`);
  }
}
