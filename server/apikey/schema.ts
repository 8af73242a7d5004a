import { isIP, isIPv6 } from "node:net";
import { z } from "zod";
import { permissions } from "#server/access/permissions";
import { nameOf } from "#server/input";

export const keyName = nameOf(60);
export const scopes = z.array(z.enum(permissions, "This is not a scope")).min(1, "Choose at least one scope").max(permissions.length, "Name each scope once").transform(distinct);

const environment = z.string().trim().max(40, "An environment has at most 40 characters").regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An environment is made of small letters, digits and single hyphens");
export const environments = z.array(environment).max(20, "A key names at most 20 environments").transform(distinct);

export const addresses = z.array(z.string().trim().refine(isBlock, "An address is like 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32")).max(50, "A key names at most 50 addresses").transform(distinct);

/** As browsers write them. */
export const origins = z
  .array(z.string().trim().refine(isOrigin, "An origin is like https://www.example.com, without a path"))
  .max(20, "A key names at most 20 origins")
  .transform((all) => distinct(all.map((origin) => new URL(origin).origin)));

export const usualPerMinute = 6000;
export const perMinute = z.int("Requests are a whole number").min(1, "A key may send at least 1 request a minute").max(10_000_000, "A key may send at most 10,000,000 requests a minute");

function isBlock(text: string) {
  const [net = "", bits, ...more] = text.split("/");
  if (more.length > 0 || isIP(net) === 0 || net.includes("%")) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(net) ? 128 : 32));
}

function isOrigin(text: string) {
  if (text.length > 260 || !URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === "/" && !search && !hash && !username;
}

function distinct<T>(all: T[]) {
  return [...new Set(all)];
}
