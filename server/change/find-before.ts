import type { Open, WorkspaceContext } from "#server/context";
import { findLive, type LiveOf } from "./find-live";
import { headShape, type Change } from "./require-change";

/** What a Change puts its texts in place of; once it is released, what it did, whatever came after. */
export async function findBefore(context: Open<WorkspaceContext>, { id: changeId, state, environment }: Pick<Change, "id" | "state" | "environment">, promptIds: readonly string[]): Promise<LiveOf> {
  const live = await findLive(context, environment.id, promptIds);
  if (state !== "released") return live;
  const rows = await context.db.release.findMany({
    where: { changeId, environmentId: environment.id, promptId: { in: [...promptIds] } },
    select: { promptId: true, replaces: { select: { id: true, at: true, version: { select: headShape } } } },
    orderBy: { id: "desc" },
  });
  const before = new Map(live);
  for (const { promptId, replaces } of rows) {
    if (replaces) before.set(promptId, replaces);
    else before.delete(promptId);
  }
  return before;
}
