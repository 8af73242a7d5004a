import { spawn } from "node:child_process";
import { problem } from "./refuse.mjs";

/** Runs a command without showing what it says, unless it fails. */
export function command(line, { what, wayOut, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(line[0], line.slice(1), { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-20_000)));
    }
    child.once("error", (error) => reject(problem(`${what} failed: ${error.message}.`, wayOut)));
    child.once("close", (code) => (code === 0 ? resolve() : reject(problem(`${said.trim()}\n\n${what} failed; its own words are above.`, wayOut))));
  });
}
