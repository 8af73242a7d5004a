import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { id } from "#server/workspace/schema";
import { ownPipeline } from "#server/folder/find-pipeline";
import { keepDemands } from "./keep-demands";
import { orderPlaces } from "./order-places";
import { keyTaken } from "./require-environment";
import { environmentKey, environmentName, mostEnvironments, place } from "./schema";
import { lockEnvironments } from "./sql";

/** Adds an environment to a pipeline, at its end or at a place. */
export const createEnvironment = command({
  name: "environment.create",
  permission: "policy.manage",
  input: z.object({ folderId: id.nullable(), key: environmentKey, name: environmentName, place: place.optional() }),
  conflicts: { environment_key_in_pipeline: keyTaken },
  async run(context, { folderId, key, name, place }) {
    const { db, request } = context;
    await lockEnvironments(context);
    if (folderId) await requireFolder(context, folderId);
    const pipeline = await ownPipeline(context, folderId);
    if (pipeline.length === 0) throw new Conflict("This folder goes through the pipeline above it. Nothing was made; give it a pipeline of its own first.");
    if (pipeline.length >= mostEnvironments) throw new Conflict(`A pipeline has at most ${mostEnvironments} environments. Nothing was made; close one first.`);
    const at = Math.min(place ?? pipeline.length, pipeline.length);
    let made = "";
    await keepDemands(context, folderId, async () => {
      ({ id: made } = await db.environment.create({ data: { folderId, key, name, place: at, createdAt: request.now() }, select: { id: true } }));
      await orderPlaces(context, [...pipeline.slice(0, at).map(({ id }) => id), made, ...pipeline.slice(at).map(({ id }) => id)]);
    });
    return { result: { id: made }, subject: { type: "environment", id: made, name }, after: { key, name, place: at } };
  },
});
