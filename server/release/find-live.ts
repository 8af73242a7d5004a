import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { contentIn } from "#server/prompt/store-content";

const shape = {
  ...{ id: true, versionId: true, at: true, kind: true },
  version: { select: { id: true, sha: true, serial: true, content: true, major: true, minor: true, patch: true } },
} as const;

/** A release with the version that it made live. */
export async function findRelease({ db }: Open<WorkspaceContext>, releaseId: string | null) {
  const release = releaseId && (await db.release.findUnique({ where: { id: releaseId }, select: shape }));
  if (!release) return undefined;
  const { version, ...rest } = release;
  return { ...rest, sha: version.sha, serial: version.serial, number: numberText(version), content: contentIn(version.content) };
}

export type LiveRelease = NonNullable<Awaited<ReturnType<typeof findRelease>>>;

/** Which release of each prompt is live there, for whoever only looks. */
export async function liveIds({ db }: Open<WorkspaceContext>, environmentId: string, promptIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.live.findMany({ where: { environmentId, promptId: { in: [...promptIds] } }, select: { promptId: true, releaseId: true } });
  return new Map(rows.map(({ promptId, releaseId }) => [promptId, releaseId]));
}
