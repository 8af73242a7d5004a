import { z } from "zod";
import { id } from "#server/workspace/schema";

/** How many prompts go live as one. */
export const mostInSet = 50;

export const why = z
  .string("Say why")
  .trim()
  .min(3, "Say why, in a few words")
  .max(500, "A reason has at most 500 characters")
  .regex(/^[^\0\p{Cs}]*$/u, "A reason is written in letters, digits and signs");

/** A prompt, the version it moves to, and the release one saw live there: whoever saw something else is told. */
export const move = z.object({ promptId: id, versionId: id, seenId: id.nullable() });
export type Move = z.output<typeof move>;

export const moves = z
  .array(move)
  .min(1, "Choose a prompt")
  .max(mostInSet, `At most ${mostInSet} prompts are released as one`)
  .refine((all) => new Set(all.map(({ promptId }) => promptId)).size === all.length, "Each prompt goes live once in a release");
