import { z } from "zod";
import { command } from "#server/command";
import { loosens } from "#server/core/policy/loosens";
import { Conflict } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { id } from "#server/workspace/schema";
import { ownPipeline, pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy, usualIn } from "./find-policy";
import { environmentKey, environmentName } from "./schema";
import { lockEnvironments } from "./sql";
import { writePolicy } from "./write-policy";

/** Gives a folder a pipeline of its own, of one environment to begin with, which demands no less than the last one so far. */
export const givePipeline = command({
  name: "environment.give-pipeline",
  permission: "policy.manage",
  input: z.object({ folderId: id, key: environmentKey.default("live"), name: environmentName.default("Live") }),
  async run(context, { folderId, key, name }) {
    const { db, request } = context;
    await lockEnvironments(context);
    const folder = await requireFolder(context, folderId);
    if ((await ownPipeline(context, folderId)).length > 0) throw new Conflict(`${folder.name} has a pipeline of its own. Nothing was made; add environments to that one.`);
    const last = (await pipelineOf(context, folderId)).at(-1);
    const before = last && (await standingPolicy(context, last, folderId)).demands;
    const environment = await db.environment.create({ data: { folderId, key, name, place: 0, createdAt: request.now() }, select: { id: true } });
    const demands = before && { ...before, from: null, dwellMinutes: 0 };
    if (demands && loosens(demands, await usualIn(context, environment)).length > 0) {
      await writePolicy(context, { environmentId: environment.id, folderId: null, serial: 1, demands, why: `As ${last.name} demanded before`, state: "standing" });
    }
    return { result: environment, subject: { type: "folder", id: folderId, name: folder.name }, after: { environment: name } };
  },
});
