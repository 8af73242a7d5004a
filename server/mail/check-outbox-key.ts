import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { env } from "#server/env";

/** Whether letters are kept on this machine instead of going out by SMTP. */
export const keepsLetters = () => !env().SMTP_URL;

/** Whether this key was read from this machine's data folder. There is no outbox to open where letters go out by SMTP. */
export function ownsMachine(key: string | undefined): boolean {
  if (!key || !keepsLetters()) return false;
  const kept = keptKey();
  return kept !== undefined && timingSafeEqual(digest(key), digest(kept));
}

function keptKey(): string | undefined {
  try {
    return readFileSync(path.join(env().DATA_DIR, "owner-key"), "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

const digest = (text: string) => createHash("sha256").update(text).digest();
