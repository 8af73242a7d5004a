import type { Open, WorkspaceContext } from "#server/context";
import { headShape } from "./require-change";

/** What is live of these prompts in one environment. */
export async function findLive({ db }: Open<WorkspaceContext>, environmentId: string, promptIds: readonly string[]) {
  const rows = await db.live.findMany({
    where: { environmentId, promptId: { in: [...promptIds] }, releaseId: { not: null } },
    select: { promptId: true, release: { select: { id: true, at: true, version: { select: headShape } } } },
  });
  return new Map(rows.flatMap(({ promptId, release }) => (release ? [[promptId, release] as const] : [])));
}

export type LiveOf = Awaited<ReturnType<typeof findLive>>;
