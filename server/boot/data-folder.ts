import { accessSync, constants, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { processAge } from "./process-age";
import { Refusal } from "./refusal";

interface Holder {
  pid: number;
  age: string;
}

/** Makes the folder and takes it for this process alone. Returns how to give it back. */
export function takeDataFolder(folder: string): () => void {
  ensureFolder(folder);
  const lock = path.join(folder, "lock");
  const mine = `${lock}.${process.pid}`;
  const me: Holder = { pid: process.pid, age: processAge(process.pid) ?? "" };
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    while (!takes(mine, lock)) removeUnlessHeld(lock, folder);
  } finally {
    rmSync(mine, { force: true });
  }
  let held = true;
  return () => {
    if (held) rmSync(lock, { force: true });
    held = false;
  };
}

/** The process that uses the folder now, if one does. */
export function holderOf(folder: string): number | undefined {
  const holder = read(path.join(folder, "lock"));
  return holder && processAge(holder.pid) === holder.age ? holder.pid : undefined;
}

/** One after the other: Node's own recursive way never returns where a folder can't be made, as under /proc. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!isFolder(folder)) throw error; // somebody else may have made it meanwhile
  }
}

const isFolder = (place: string) => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

function ensureFolder(folder: string) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `Galley cannot write in its data folder ${folder} (${(error as NodeJS.ErrnoException).code}).`,
      "Give the user who runs Galley the right to write there, or set DATA_DIR to a folder of theirs.",
    );
  }
}

// A hard link is made whole or not at all, and never over an existing one.
function takes(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function removeUnlessHeld(lock: string, folder: string) {
  const seen = read(lock);
  const pid = holderOf(folder);
  if (pid !== undefined) {
    throw new Refusal(
      `The data folder ${folder} is in use by another Galley (process ${pid}).`,
      "Nothing was changed. Stop that one first, or set DATA_DIR and PORT for a second one.",
    );
  }
  const aside = `${lock}.old.${process.pid}`;
  if (!moves(lock, aside)) return;
  // Somebody faster may have taken it between the look and the move: then it is put back.
  if (read(aside)?.pid !== seen?.pid) takes(aside, lock);
  rmSync(aside, { force: true });
}

function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function read(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}
