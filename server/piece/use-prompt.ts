import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Content } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { Conflict } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { contentIn } from "#server/prompt/store-content";

/** Of what a piece is made. A draft has no number; nothing is released yet, so the newest version is what one uses. */
export interface Made {
  number: string | null;
  sha: string | null;
  live: boolean;
}

export interface Used {
  promptId: string;
  versionId: string | null;
  key: string;
  name: string;
  contentType: string;
  content: Content;
  made: Made;
}

/** What a prompt says to whoever uses it now: its newest version, or their own draft where they try that. */
export async function usePrompt(context: Open<WorkspaceContext>, promptId: string, draft: boolean): Promise<Used> {
  const { archivedAt, name } = await requirePrompt(context, promptId);
  if (archivedAt) throw new Conflict(`${name} is archived. Nothing was started; bring it back first, or use another prompt.`);
  const { latest, drafts, ...prompt } = await context.db.prompt.findUniqueOrThrow({
    where: { id: promptId },
    select: {
      ...{ id: true, key: true, name: true, contentType: true },
      latest: { select: { id: true, sha: true, content: true, major: true, minor: true, patch: true } },
      drafts: { where: { userId: selfOf(context.actor) }, select: { content: true } },
    },
  });
  const about = { promptId, key: prompt.key, name, contentType: prompt.contentType };
  const [own] = drafts;
  if (draft && own) return { ...about, versionId: null, content: contentIn(own.content), made: { number: null, sha: null, live: false } };
  if (latest) return { ...about, versionId: latest.id, content: contentIn(latest.content), made: { number: numberText(latest), sha: latest.sha, live: false } };
  throw new Conflict(draft ? `You have no draft of ${name}, and no version is saved yet. Nothing was started; write it first.` : `${name} has no saved version yet. Nothing was started; save one, or try your draft.`);
}
