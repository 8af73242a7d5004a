import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { stands, type Anchor } from "#server/core/change/anchor";
import { most } from "#server/core/version/bounds";
import { families } from "#server/core/version/content";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { wholeText } from "#server/input";
import { contentIn } from "#server/prompt/store-content";

const offset = z.int().min(0).max(most.blockText);

/** Where a thread is begun: words of a block of a text, or all of the block. */
export const anchor = z.object({
  place: z.object({ message: z.int().min(0).max(most.messages), block: z.int().min(0).max(most.blocks) }),
  family: z.enum(families).optional(),
  words: z.object({ start: offset, end: offset, quote: wholeText("What is marked", 10_000).min(1, "Mark some words") }).optional(),
});

/** As it was stored; nothing else writes this column. */
export const anchorIn = (column: unknown) => (column ?? undefined) as Anchor | undefined;

/** A text that the Change moves, the very words of which must stand where they were marked. */
export async function requireStanding({ db }: Open<WorkspaceContext>, changeId: string, versionId: string, anchor: Anchor | undefined) {
  const version = await db.version.findUnique({ where: { id: versionId }, select: { content: true, promptId: true } });
  if (!version) throw new NotFound("version");
  if (!(await db.changePart.findFirst({ where: { changeId, promptId: version.promptId }, select: { promptId: true } }))) {
    throw new Conflict("This Change doesn't move that prompt any more. Nothing was said; load the page again, and write to the whole Change.");
  }
  const content = contentIn(version.content);
  if (!anchor) return;
  if (content.kind === "workflow") throw new Invalid("A workflow is spoken of as a whole. Nothing was said; name the step in what you write.");
  if (!stands(anchor, content)) throw new Invalid("These words don't stand there. Nothing was said; mark them again.", { anchor: "Mark the words again" });
}
