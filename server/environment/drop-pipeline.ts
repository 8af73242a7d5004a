import { z } from "zod";
import { command } from "#server/command";
import { loosens } from "#server/core/policy/loosens";
import { Conflict } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { id } from "#server/workspace/schema";
import { confirmersOf } from "./find-confirmers";
import { ownPipeline, pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy } from "./find-policy";
import { countLive, requireIdle } from "./require-idle";
import { lockEnvironments } from "./sql";

/** Closes a folder's own pipeline; its prompts go through the one above it again, unless that demands less. */
export const dropPipeline = command({
  name: "environment.drop-pipeline",
  permission: "policy.manage",
  input: z.object({ folderId: id }),
  async run(context, { folderId }) {
    const { db, request } = context;
    await lockEnvironments(context);
    const folder = await requireFolder(context, folderId);
    const own = await ownPipeline(context, folderId);
    const [ownLast, above] = [own.at(-1), (await pipelineOf(context, folder.parentId)).at(-1)];
    if (!ownLast || !above) throw new Conflict(`${folder.name} has no pipeline of its own. Nothing was changed; load the page again.`);
    const demanded = (await standingPolicy(context, ownLast, null)).demands;
    const looser = loosens({ ...demanded, from: null, dwellMinutes: 0 }, (await standingPolicy(context, above, folderId)).demands);
    if (looser.length > 0 && (await confirmersOf(context)).length > 0) throw new Conflict(`${above.name} demands less than ${ownLast.name} does: ${looser.join(" ")} Nothing was closed; bring the two policies together first.`);
    await requireIdle(context, own);
    const live = await countLive(context, own.map(({ id }) => id));
    await db.environment.updateMany({ where: { folderId, closedAt: null }, data: { closedAt: request.now() } });
    return { result: undefined, subject: { type: "folder", id: folderId, name: folder.name }, before: { environments: own.map(({ name }) => name), live } };
  },
});
