import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "./data-folder";
import { Refusal } from "./refusal";

/** Signs sessions and derives the database passwords. */
export const authSecret = (dataDir: string, given?: string) => given ?? keptSecret(path.join(dataDir, "auth-secret"));

/** Opens what only the owner of this machine may see, such as the outbox. */
export const ownerKey = (dataDir: string) => keptSecret(path.join(dataDir, "owner-key"));

// Written aside and linked, so that two starting at once agree and a crash leaves no half secret.
function keptSecret(file: string): string {
  const kept = read(file);
  if (kept !== undefined) return checked(kept, file);
  makeFolder(path.dirname(file));
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return checked(read(file) ?? "", file);
}

function checked(secret: string, file: string): string {
  if (secret.length < 32) throw new Refusal(`The secret in ${file} is damaged.`, "Restore the file from a backup, or remove it: a new one is made, and everyone signs in again.");
  chmodSync(file, 0o600);
  return secret;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
