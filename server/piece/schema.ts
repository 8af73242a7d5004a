import { z } from "zod";
import { families } from "#server/core/version/content";
import { nameOf, wholeText } from "#server/input";

export const mostRows = 1000;
const mostTries = 20;

export const title = z.string().trim().max(120, "A title has at most 120 characters").regex(/^[^\p{Cc}\p{Cs}]*$/u, "A title is one line of letters, digits and signs");
/** Where a text is taken: a word, such as copy or chatgpt. */
export const tool = nameOf(40).transform((given) => given.toLowerCase());
export const family = z.enum(families, "Choose one of the model families").optional();
export const output = wholeText("An output", 400_000).min(1, "Paste the output");
export const tries = z.int("Tries are a whole number").min(1, "It was the first try, or a later one").max(mostTries, `At most ${mostTries} tries are told of`);
export const link = z.union([z.literal(""), z.url("A link begins with https://").max(2000, "A link has at most 2,000 characters").regex(/^https?:/i, "A link begins with https://")]);
