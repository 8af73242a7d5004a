import type { Open, WorkspaceContext } from "#server/context";
import type { Content } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { pipelineOf } from "#server/folder/find-pipeline";
import { contentIn } from "#server/prompt/store-content";

export interface VersionInUse {
  id: string;
  number: string;
  sha: string;
  content: Content;
  /** Where it is live; null where nothing is, and it is simply the newest. */
  liveIn: string | null;
}

const shape = { id: true, sha: true, content: true, major: true, minor: true, patch: true } as const;

/** What using a prompt means now: what is live where its folder's people meet it, else its newest version. */
export async function versionInUse(context: Open<WorkspaceContext>, { id, folderId, latestId }: { id: string; folderId: string | null; latestId: string | null }): Promise<VersionInUse | undefined> {
  const { db } = context;
  const last = (await pipelineOf(context, folderId)).at(-1);
  const live = last && (await db.live.findFirst({ where: { promptId: id, environmentId: last.id }, select: { release: { select: { version: { select: shape } } } } }));
  const version = live?.release?.version ?? (latestId ? await db.version.findUnique({ where: { id: latestId }, select: shape }) : null);
  if (!version) return undefined;
  return { id: version.id, number: numberText(version), sha: version.sha, content: contentIn(version.content), liveIn: live?.release && last ? last.name : null };
}
