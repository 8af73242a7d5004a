import { z } from "zod";
import { nameOf, wholeText } from "#server/input";
import { role, id } from "#server/workspace/schema";

export const changeTitle = nameOf(120);
export const description = wholeText("A description", 10_000).trim();
export const reviewBody = wholeText("A review", 10_000).trim();
export const checklistItem = nameOf(200);

/** As many prompts as one Change moves. */
export const mostParts = 50;
const part = z.object({ promptId: id, versionId: id.optional() });
export const parts = z
  .array(part)
  .min(1, "Choose at least one prompt")
  .max(mostParts, `A Change moves at most ${mostParts} prompts`)
  .refine((all) => new Set(all.map(({ promptId }) => promptId)).size === all.length, "A prompt is named twice");

/** Whoever is asked: a person, everybody of a role, or a team. */
export const asked = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), memberId: id }),
  z.object({ kind: z.literal("role"), role }),
  z.object({ kind: z.literal("team"), teamId: id }),
]);
export type Asked = z.output<typeof asked>;
export const mostReviewers = 20;
export const askedAtOnce = z.array(asked).max(mostReviewers, `At most ${mostReviewers} reviewers are asked`);

export const verdict = z.enum(["approve", "request_changes", "comment"], "Approve, ask for changes, or comment");

/** What a reviewer had before them. */
export const reads = z.array(z.object({ promptId: id, sha: z.string().regex(/^[0-9a-f]{64}$/, "A checksum has 64 hexadecimal digits") })).min(1, "Say what you read").max(mostParts);
