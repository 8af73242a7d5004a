import { z } from "zod";
import { Invalid } from "./errors";

/** On one line, and nothing in it steers a terminal, turns the reading round, or is refused by PostgreSQL. */
export const nameOf = (most: number) =>
  z
    .string("Give a name")
    .trim()
    .min(1, "Give a name")
    .max(most, `A name has at most ${most} characters`)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u, "A name is one line of letters, digits and signs");

/** Kept as it was written, but for what PostgreSQL refuses. */
export const wholeText = (what: string, longest: number) =>
  z
    .string()
    .max(longest, `${what} has at most ${longest.toLocaleString("en")} characters`)
    .regex(/^[^\0\p{Cs}]*$/u, `${what} is made of whole characters`);

/** Reads what came from outside, or says which inputs are wrong. */
export function parsed<I extends z.ZodType>(schema: I, raw: unknown): z.output<I> {
  const outcome = schema.safeParse(raw);
  if (outcome.success) return outcome.data;
  const fields: Record<string, string> = {};
  for (const issue of outcome.error.issues) fields[issue.path.join(".")] ??= issue.message;
  const first = outcome.error.issues[0];
  throw new Invalid(first ? sentence(first.message) : "What was sent can't be read. Nothing was changed; correct it and try again.", fields);
}

const sentence = (message: string) => `${message.replace(/\.$/, "")}. Nothing was changed; correct it and try again.`;
