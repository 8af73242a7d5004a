import { createHash, randomBytes } from "node:crypto";

/** A secret for a link, and the digest that is kept of it. */
export function makeToken() {
  const token = randomBytes(32).toString("base64url");
  return { token, digest: digestOf(token) };
}

export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");
