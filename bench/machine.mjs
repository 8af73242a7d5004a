import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";

/** What the numbers below were measured on: they mean nothing without it. */
export function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { version: next } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8"));
  return [
    `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${memory} GB, ${os.type()} ${os.release()} ${os.arch()}`,
    `Galley ${version}${commit()}, Node ${process.versions.node}, Next ${next}; load of the machine at the start ${os.loadavg()[0].toFixed(1)}`,
  ].join("\n");
}

function commit() {
  try {
    return ` (${execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()})`;
  } catch {
    return "";
  }
}
