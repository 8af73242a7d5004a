import { createHash, randomFillSync } from "node:crypto";

const pool = Buffer.alloc(8192);
let used = pool.length;

/** A version 7 UUID of this millisecond: ids sort by time, and fall in the part of their month. */
export function idAt(ms: number): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.toString("hex", used, (used += 10));
  const time = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${random.slice(0, 3)}-${variant(random.charCodeAt(3))}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}

/** The same sender's name of the same kind of thing is the same id everywhere, with nobody asked. */
export function idOf(kind: "piece" | "rating", workspaceId: string, externalId: string): string {
  const digest = createHash("sha256").update(`${kind}\0${workspaceId}\0${externalId}`).digest("hex");
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant(digest.charCodeAt(16))}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** One of 8, 9, a and b. */
const variant = (code: number) => "89ab".charAt(code & 3);

/** Whether a name has the shape of an id that idAt makes. */
export const isOurs = (name: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(name);
