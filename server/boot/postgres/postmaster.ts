import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { postgresEnv, type Identity } from "./identity";

export interface Postmaster {
  pid: number;
  exited: Promise<string>;
}

interface Wanted {
  identity: Identity;
  dataDir: string;
  port: number;
  log: (line: string) => void;
}

const ownSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "100",
  shared_buffers: "128MB",
  logging_collector: "off",
  log_checkpoints: "off",
};

/** Starts the server process and waits until it takes connections. Fails with what PostgreSQL said. */
export async function startPostmaster({ identity, dataDir, port, log }: Wanted): Promise<Postmaster> {
  const settings = Object.entries(ownSettings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const program = path.join(identity.native, "bin/postgres");
  const line = [...identity.before, program, "-D", path.join(dataDir, "pg"), "-p", String(port), ...settings];
  const child = spawn(line[0] as string, line.slice(1), {
    ...identity.user,
    cwd: dataDir,
    env: postgresEnv(dataDir),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true, // Ctrl-C is for Galley, which stops its database last.
  });
  const exited = new Promise<string>((resolve) => child.once("exit", (code, signal) => resolve(String(signal ?? code))));
  await untilReady(child, log);
  return { pid: child.pid as number, exited };
}

function untilReady(child: ChildProcess, log: (line: string) => void): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => reject(new Error(said.trim() || "PostgreSQL ended without a word")));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
      if (text.includes("PANIC")) log(text.trim());
      if (said.includes("ready to accept connections")) resolve();
    });
  });
}
