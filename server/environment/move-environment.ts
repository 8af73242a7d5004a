import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { ownPipeline } from "#server/folder/find-pipeline";
import { keepDemands } from "./keep-demands";
import { orderPlaces } from "./order-places";
import { requireEnvironment } from "./require-environment";
import { place } from "./schema";
import { lockEnvironments } from "./sql";

/** Gives an environment another place in its pipeline. */
export const moveEnvironment = command({
  name: "environment.move",
  permission: "policy.manage",
  input: z.object({ environmentId: id, place }),
  async run(context, { environmentId, place }) {
    await lockEnvironments(context);
    const environment = await requireEnvironment(context, environmentId);
    const pipeline = await ownPipeline(context, environment.folderId);
    const others = pipeline.filter((other) => other.id !== environmentId);
    const at = Math.min(place, others.length);
    if (at === environment.place) return { result: undefined, silent: "nothing changed" };
    const after = [...others.slice(0, at), environment, ...others.slice(at)];
    await keepDemands(context, environment.folderId, () => orderPlaces(context, after.map(({ id }) => id)));
    return { result: undefined, subject: { type: "environment", id: environmentId, name: environment.name }, before: { order: pipeline.map(({ name }) => name) }, after: { order: after.map(({ name }) => name) } };
  },
});
