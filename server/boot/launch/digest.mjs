import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const notSource = /\.(test|spec)\.tsx?$|(^|\/)(\.DS_Store|node_modules)$|^server\/(test|db\/generated)$/;

/** One word for the content of files and folders: equal content, equal word. */
export function digest(...places) {
  const hash = crypto.createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const place of places) add(hash, place);
  return hash.digest("hex");
}

function add(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat || notSource.test(place)) return;
  if (stat.isDirectory()) for (const name of fs.readdirSync(place).sort()) add(hash, path.posix.join(place, name));
  else hash.update(`\0${place}\0`).update(fs.readFileSync(place));
}

/** Remembers in a folder of results what they were made from. */
export const madeFrom = (folder) => (fs.existsSync(stamp(folder)) ? fs.readFileSync(stamp(folder), "utf8") : undefined);
export function remember(folder, word) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(stamp(folder), word);
}
export const forget = (folder) => fs.rmSync(stamp(folder), { force: true });
const stamp = (folder) => path.join(folder, ".galley");
