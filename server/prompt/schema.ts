import { z } from "zod";
import { keyLength, keyPattern, most } from "#server/core/version/bounds";
import { isStorable, jsonValue } from "#server/core/version/json-value";
import { nameOf } from "#server/input";
import { id } from "#server/workspace/schema";

export const promptName = nameOf(80);
export const promptKey = z
  .string("Give a key")
  .trim()
  .max(keyLength, `A key has at most ${keyLength} characters`)
  .regex(keyPattern, "A key is made of small letters, digits and single hyphens, in up to four parts: brand/voice");
export const purpose = z.string().trim().max(280, "A purpose has at most 280 characters").regex(/^[^\p{Cc}\p{Cs}]*$/u, "A purpose is one line of letters, digits and signs");

const word = (what: string) => nameOf(40).transform((given) => given.toLowerCase()).describe(what);
export const tag = word("a tag");
export const tags = z.array(tag).max(20, "A prompt has at most 20 tags").transform(distinct);
export const tools = z.array(nameOf(40)).max(20, "A prompt names at most 20 tools").transform(distinct);
export const contentType = z.union([z.literal(""), word("a content type")]);
export const standing = z.enum(["personal", "team"]);

/** What one looks for by; PostgreSQL takes neither a null nor half a character. */
export const wordSought = (longest: number) => z.string().max(longest, `What is looked for has at most ${longest} characters`).regex(/^[^\0\p{Cs}]*$/u, "This can't be looked for");

/** As many as one act in the library reaches. */
export const promptIds = z.array(id).min(1, "Choose at least one prompt").max(200, "Choose at most 200 prompts at once").transform(distinct);

export const setName = nameOf(60);
export const setValues = z
  .record(z.string().max(most.inputName), jsonValue)
  .refine(isStorable, { error: "A value holds half a character or a null, which can't be kept", abort: true })
  .refine((values) => JSON.stringify(values).length <= 4 * most.value, "These values are too long to be kept");
export const mostSets = 500;

function distinct(all: string[]) {
  return [...new Set(all)];
}
