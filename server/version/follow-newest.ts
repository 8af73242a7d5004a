import type { Open, WorkspaceContext } from "#server/context";
import type { Content } from "#server/core/version/content";
import { sketchOf, wordsOf } from "#server/core/version/sketch";
import { noteTwins } from "#server/prompt/note-twins";
import { bringHeads } from "./bring-heads";

/** What the library knows of a prompt, and what is proposed of it, follows its newest version. Of many that come at once only the last is followed. */
export async function followNewest(context: Open<WorkspaceContext>, promptId: string, { id, content }: { id: string; content: Content }) {
  const words = wordsOf(content);
  const now = context.request.now();
  await context.db.prompt.update({ where: { id: promptId }, data: { latestId: id, words: words.slice(0, 100_000), sketch: sketchOf(words), changedAt: now, savedAt: now } });
  await noteTwins(context, promptId);
  await bringHeads(context, promptId, id);
}
