import { statfsSync } from "node:fs";
import { Refusal } from "./refusal";

/** Refuses before the disk runs full rather than in the middle of a write. */
export function refuseWhenFull(folder: string, bytes: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new Refusal(
    `There is not enough disk space for Galley ${purpose}: ${folder} has ${megabytes(free)} MB free and ${megabytes(bytes)} MB are needed.`,
    "Nothing was changed. Free some space, or set DATA_DIR to a folder on a larger disk, then start again.",
  );
}

const megabytes = (bytes: number) => Math.floor(bytes / 2 ** 20).toLocaleString("en");
