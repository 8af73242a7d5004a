import { createHash } from "node:crypto";
import type { Request } from "#server/context";
import { TooMany } from "#server/errors";
import { countTry } from "./sql";

interface Limit {
  perAccount: number;
  perAddress: number;
  windowSeconds: number;
}

/** How often something may be tried, for one account and from one address. */
const limits = {
  "sign-in": { perAccount: 10, perAddress: 100, windowSeconds: 15 * 60 },
  "request-link": { perAccount: 5, perAddress: 50, windowSeconds: 60 * 60 },
  "use-link": { perAccount: 20, perAddress: 100, windowSeconds: 15 * 60 },
} satisfies Record<string, Limit>;

export type Limited = keyof typeof limits;

/** Counts before anything is looked up, so that the answer is the same whether the account exists or not. */
export async function limit(what: Limited, request: Request, account: string) {
  const { perAccount, perAddress, windowSeconds } = limits[what];
  await count(`${what} account ${digest(account)}`, perAccount, windowSeconds, request);
  if (request.address) await count(`${what} address ${request.address}`, perAddress, windowSeconds, request);
}

async function count(key: string, most: number, windowSeconds: number, request: Request) {
  const now = request.now();
  const row = await countTry(key, now, windowSeconds);
  if (row.count <= most) return;
  const opens = row.started_at.getTime() + windowSeconds * 1000;
  throw new TooMany(Math.max(1, Math.ceil((opens - now.getTime()) / 1000)));
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
