import type { z } from "zod";
import { Invalid } from "#server/errors";

/** Reads what came from outside, or says which inputs are wrong. */
export function parsed<I extends z.ZodType>(schema: I, raw: unknown): z.output<I> {
  const outcome = schema.safeParse(raw);
  if (outcome.success) return outcome.data;
  const fields: Record<string, string> = {};
  for (const issue of outcome.error.issues) fields[issue.path.join(".")] ??= issue.message;
  const first = outcome.error.issues[0];
  throw new Invalid(first ? sentence(first.message) : "What was sent can't be read. Nothing was changed.", fields);
}

const sentence = (message: string) => `${message.replace(/\.$/, "")}. Nothing was changed; correct it and try again.`;
