import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Request } from "#server/context";
import { TooMany } from "#server/errors";
import { countTry, forgetTries } from "./sql";

interface Limit {
  perAccount: number;
  perAddress: number;
  windowSeconds: number;
}

/** How often something may be tried, for one account and from one address. */
const limits = {
  "sign-in": { perAccount: 10, perAddress: 100, windowSeconds: 15 * 60 },
  "request-link": { perAccount: 5, perAddress: 50, windowSeconds: 60 * 60 },
  invite: { perAccount: 100, perAddress: 200, windowSeconds: 60 * 60 },
  "rate-by-link": { perAccount: 60, perAddress: 300, windowSeconds: 15 * 60 },
  "use-link": { perAccount: 20, perAddress: 100, windowSeconds: 15 * 60 },
} satisfies Record<string, Limit>;

export type Limited = keyof typeof limits;

/** Counts before anything is looked up, so that the answer is the same whether the account exists or not; first the address, so that what one sends too often counts against nobody else. */
export async function limit(what: Limited, request: Request, account: string) {
  const { perAccount, perAddress, windowSeconds } = limits[what];
  if (request.address) await count(`${what} address ${network(request.address)}`, perAddress, windowSeconds, request);
  await count(`${what} account ${digest(account)}`, perAccount, windowSeconds, request);
}

/** Drops counts whose window has closed, whichever it was. */
export const forgetLimits = (now: Date) => forgetTries(new Date(now.getTime() - 1000 * Math.max(...Object.values(limits).map(({ windowSeconds }) => windowSeconds))));

async function count(key: string, most: number, windowSeconds: number, request: Request) {
  const now = request.now();
  const row = await countTry(key, now, windowSeconds);
  if (row.count <= most) return;
  const opens = row.started_at.getTime() + windowSeconds * 1000;
  throw new TooMany(Math.max(1, Math.ceil((opens - now.getTime()) / 1000)));
}

/** Whoever has one address of IPv6 has a whole /64 of them. */
function network(address: string) {
  if (!isIPv6(address)) return address;
  const [front = [], back = []] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const between = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  return [...front, ...between, ...back].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
