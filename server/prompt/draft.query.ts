import { z } from "zod";
import { personOf } from "#server/context";
import { emptyPrompt } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { contentIn } from "./store-content";
import { requirePrompt } from "./require-prompt";

const version = { id: true, major: true, minor: true, patch: true, sha: true, content: true } as const;

interface Row {
  id: string;
  major: number;
  minor: number;
  patch: number;
  sha: string;
  content: unknown;
}
const shown = (row: Row) => ({ id: row.id, number: numberText(row), sha: row.sha, content: contentIn(row.content) });

/** What an author goes on with: their own draft, else the newest version. */
export const draft = query({
  name: "draft.open",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    const { actor, db } = context;
    const { latestId } = await requirePrompt(context, promptId);
    const latest = latestId ? shown(await db.version.findUniqueOrThrow({ where: { id: latestId }, select: version })) : undefined;
    const own = await db.draft.findFirst({ where: { promptId, userId: personOf(actor) ?? promptId }, select: { content: true, revision: true, savedAt: true, base: { select: version } } });
    if (!own) return { content: latest?.content ?? emptyPrompt(), revision: 0, savedAt: undefined, base: latest, newest: latest };
    return { content: contentIn(own.content), revision: own.revision, savedAt: own.savedAt, base: own.base ? shown(own.base) : undefined, newest: latest };
  },
});
