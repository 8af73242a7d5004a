import { readFileSync } from "node:fs";
import path from "node:path";
import { childrenOf } from "#server/test/installation";
import type { Product } from "#server/test/product";

/** Kills a part of Galley, and keeps the supervisor from starting it again until it is released. */
export const harm = ({ running, dataDir }: Product) => ({
  kill(part: "database" | "Next") {
    process.kill(running.pid, "SIGSTOP");
    process.kill(part === "database" ? postmaster(dataDir) : nextOf(running.pid), "SIGKILL");
  },
  release: () => process.kill(running.pid, "SIGCONT"),
});

const postmaster = (dataDir: string) => Number(readFileSync(path.join(dataDir, "pg/postmaster.pid"), "utf8").split("\n")[0]);

function nextOf(supervisor: number): number {
  const next = childrenOf(supervisor).find(({ command }) => /next/.test(command));
  if (!next) throw new Error("Next does not run.");
  return next.pid;
}
