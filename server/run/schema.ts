import { z } from "zod";
import { families } from "#server/core/version/content";
import { verdicts } from "#server/core/run/verdict";
import { nameOf } from "#server/input";

const kept = (what: string, longest: number) =>
  z
    .string()
    .max(longest, `${what} has at most ${longest.toLocaleString("en")} characters`)
    .regex(/^[^\0\p{Cs}]*$/u, `${what} is made of whole characters`);

export const mostRows = 1000;
export const mostTries = 20;

export const title = z.string().trim().max(120, "A title has at most 120 characters").regex(/^[^\p{Cc}\p{Cs}]*$/u, "A title is one line of letters, digits and signs");
/** Where a text is taken: a word, such as copy or chatgpt. */
export const tool = nameOf(40).transform((given) => given.toLowerCase());
export const family = z.enum(families, "Choose one of the model families").optional();
export const output = kept("An output", 400_000).min(1, "Paste the output");
export const tries = z.int("Tries are a whole number").min(1, "It was the first try, or a later one").max(mostTries, `At most ${mostTries} tries are told of`);
export const link = z.union([z.literal(""), z.url("A link begins with https://").max(2000, "A link has at most 2,000 characters").regex(/^https?:/i, "A link begins with https://")]);

export const verdict = z.enum(verdicts, "Choose usable, heavy edit or discarded");
export const reason = nameOf(60);
export const reasons = z.array(reason).max(20, "A rating names at most 20 reasons").transform((all) => [...new Set(all)]);
export const remark = kept("A comment", 2000).trim();
export const finalText = kept("A final text", 400_000);
const dayInSeconds = 86_400;
export const editingSeconds = z.int("Seconds are a whole number").min(0, "Editing took no less than nothing").max(dayInSeconds, "Editing one output takes at most a day");

export const outcomeName = nameOf(60).transform((given) => given.toLowerCase());
export const figure = z.number("Give a number").min(-1e13, "This number is too small to be kept").max(1e13, "This number is too large to be kept");
/** Beyond these PostgreSQL has no calendar, and no run its time. */
export const moment = z.date("Give a time").min(new Date(0), "A time is after 1970").max(new Date(8e12), "A time is before 2223");
export const day = z.iso.date("A day is written as 2026-11-20");

export const queueName = nameOf(80);
export const instruction = kept("An instruction", 4000).trim();
