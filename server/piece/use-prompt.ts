import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Content } from "#server/core/version/content";
import { Conflict } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { contentIn } from "#server/prompt/store-content";
import { versionInUse } from "./version-in-use";

/** Of what a piece is made. A draft has no number. */
export interface Made {
  number: string | null;
  sha: string | null;
  /** Whether it is what people meet, and not merely the newest. */
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

/** What a prompt says to whoever uses it now: what is live, else its newest version, or their own draft where they try that. */
export async function usePrompt(context: Open<WorkspaceContext>, promptId: string, draft: boolean): Promise<Used> {
  const asked = await requirePrompt(context, promptId);
  const { archivedAt, name } = asked;
  if (archivedAt) throw new Conflict(`${name} is archived. Nothing was started; bring it back first, or use another prompt.`);
  const { drafts, ...prompt } = await context.db.prompt.findUniqueOrThrow({
    where: { id: promptId },
    select: { key: true, contentType: true, drafts: { where: { userId: selfOf(context.actor) }, select: { content: true } } },
  });
  const about = { promptId, name, ...prompt };
  const [own] = drafts;
  if (draft && own) return { ...about, versionId: null, content: contentIn(own.content), made: { number: null, sha: null, live: false } };
  const version = await versionInUse(context, asked);
  if (version) return { ...about, versionId: version.id, content: version.content, made: { number: version.number, sha: version.sha, live: version.liveIn !== null } };
  throw new Conflict(draft ? `You have no draft of ${name}, and no version is saved yet. Nothing was started; write it first.` : `${name} has no saved version yet. Nothing was started; save one, or try your draft.`);
}
