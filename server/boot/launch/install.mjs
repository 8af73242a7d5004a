import fs from "node:fs";
import { command } from "./command.mjs";
import { digest, madeFrom, remember } from "./digest.mjs";
import { problem } from "./refuse.mjs";
import { step } from "./step.mjs";

const roomNeeded = 1.5 * 2 ** 30;

/** Installs exactly what package-lock.json names, when that is missing or has changed. */
export async function install() {
  const word = digest("package-lock.json");
  if (madeFrom("node_modules") === word) return;
  if (!installedByHand()) {
    refuseWhenFull();
    await step("Installing packages", () => command(npm("ci", "--include=dev", "--no-audit", "--no-fund"), { what: "Installing packages", wayOut: "Check the network and the registry npm uses (`npm config get registry`), then start again." }));
  }
  remember("node_modules", word);
}

// npm notes each finished run in a file of its own; one later than the lock file means the packages are right already.
function installedByHand() {
  const finished = modified("node_modules/.package-lock.json");
  return finished >= modified("package-lock.json") - 5000 && finished > modified("node_modules/.galley");
}

function refuseWhenFull() {
  const { bavail, bsize } = fs.statfsSync(".");
  const free = bavail * bsize;
  if (free >= roomNeeded) return;
  throw problem(`There is not enough disk space to install Galley: ${Math.floor(free / 2 ** 20)} MB are free and ${roomNeeded / 2 ** 20} MB are needed.`, "Free some space and start again. Nothing was changed.");
}

function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, script, ...args] : [process.platform === "win32" ? "npm.cmd" : "npm", ...args];
}

const modified = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
