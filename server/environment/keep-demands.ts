import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import { loosens } from "#server/core/policy/loosens";
import { ownPipeline } from "#server/folder/find-pipeline";
import { standingPolicy } from "./find-policy";
import { newestSerial, writePolicy } from "./write-policy";

/** Rearranges a pipeline; where what is usual would become less in the new order, it stays written down as it was. */
export async function keepDemands(context: Open<WorkspaceContext>, folderId: string | null, rearrange: () => Promise<void>): Promise<void> {
  const before = await standingIn(context, folderId);
  await rearrange();
  const after = await standingIn(context, folderId);
  for (const [environmentId, was] of before) {
    const is = after.get(environmentId);
    if (is?.id !== null || !weaker(was.demands, is.demands)) continue;
    const serial = 1 + (await newestSerial(context, environmentId, null));
    await writePolicy(context, { environmentId, folderId: null, serial, demands: was.demands, why: "Kept as its pipeline was rearranged", state: "standing" });
  }
}

async function standingIn(context: Open<WorkspaceContext>, folderId: string | null) {
  const found = new Map<string, Awaited<ReturnType<typeof standingPolicy>>>();
  for (const { id } of await ownPipeline(context, folderId)) found.set(id, await standingPolicy(context, { id }, null));
  return found;
}

/** To come from another place before is what a new order means; to come from nowhere is less. */
const weaker = (was: Demands, is: Demands) => loosens({ ...was, from: was.from === null ? null : (is.from ?? was.from) }, is).length > 0;
