import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When a process began, as its system says it; undefined when there is no such process. Tells it from a later one with its number. */
export function processAge(pid: number): string | undefined {
  if (process.platform === "linux") return fromProc(pid);
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() || undefined;
}

function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : fields[18]; // field 22, counted after the name, which may hold spaces
  } catch {
    return undefined;
  }
}
