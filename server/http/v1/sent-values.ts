import { z } from "zod";
import type { Json } from "#server/core/version/content";
import { picoFrom } from "#server/core/run/money";

/** What PostgreSQL can't hold, and what is half a character, becomes the sign for a character that can't be read: an output is worth more than its flaw. */
const cleaned = (text: string) => (text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text).toWellFormed();

const longest = 400_000;
export const long = (what: string) => z.string(`${what} is text`).max(longest, `${what} has at most ${longest.toLocaleString("en")} characters`).overwrite(cleaned);
export const short = (what: string, most = 200) => z.string(`${what} is text`).max(most, `${what} has at most ${most} characters`).overwrite(cleaned);

const plainId = /^[^\p{Cc}\p{Cs}]+$/u;
export const name = (what: string) => z.string(`${what} is text`).min(1, `${what} is missing`).max(200, `${what} has at most 200 characters`).regex(plainId, `${what} is one line of whole characters`);

export const count = (what: string) => z.int(`${what} are a whole number`).min(0, `${what} are no less than 0`).max(2 ** 31 - 1, `${what} are at most 2,147,483,647`);
/** Whole milliseconds are kept. */
export const ms = (what: string) => z.number(`${what} is a number of milliseconds`).min(0, `${what} is no less than 0`).max(2 ** 31 - 1, `${what} is at most 24 days`).overwrite(Math.round);

const aTime = "A time is written as 2026-11-20T09:30:00Z, or in milliseconds since 1970";
export const time = z.union([z.iso.datetime({ offset: true, error: aTime }).transform((text) => Date.parse(text)), z.int(aTime).min(0, aTime).max(8e12, aTime)], aTime);

/** More than any run costs: what was meant in cents of cents is refused before it spoils a sum. */
const mostPico = 10n ** 16n;
const aCost = "A cost is dollars, as a number or as text such as \"0.00125\", below ten thousand for one run and with at most twelve decimals";
export const dollars = z.union([z.number(aCost).min(0, aCost).max(10_000, aCost).transform((given) => given.toFixed(12)), z.string().max(40, aCost)], aCost).transform((given, refuse) => {
  const pico = picoFrom(given);
  if (pico !== undefined && pico < mostPico) return pico;
  refuse.addIssue(aCost);
  return z.NEVER;
});

const deepest = 64;

/** Any JSON, kept as text. */
export const json = (what: string, most = longest) =>
  z.unknown().transform((value, refuse) => {
    if (isDeeper(value, deepest)) refuse.addIssue(`${what} is nested more than ${deepest} deep`);
    else {
      const sent = JSON.stringify(value);
      const text = flawed.test(sent) ? JSON.stringify(whole(value as Json)) : sent; // safe because the body was JSON
      if (text.length <= most) return text;
      refuse.addIssue(`${what} has at most ${most.toLocaleString("en")} characters as JSON`);
    }
    return z.NEVER;
  });

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (than === 0) return true;
  for (const name in value) if (isDeeper(value[name as keyof typeof value], than - 1)) return true; // safe because it is one of its own names
  return false;
}

/** How JSON writes what PostgreSQL can't hold and half a character; seldom there, so looked for before anything is taken apart. */
const flawed = /\\u(?:0000|d[89a-f])/i;

function whole(value: Json): Json {
  if (typeof value === "string") return cleaned(value);
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [cleaned(key), whole(one)]));
}

export const saidAt = time.optional().describe("When you say this: of two that speak of one field, the later counts. Left out, or still to come, it is when we hear it; give it when you send the same thing again after others");

/** A clock that is ahead would be right for ever. */
export const stampOf = (said: number | undefined, now: number) => Math.min(said ?? now, now);
