import { z } from "zod";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { confirmersOf } from "./find-confirmers";
import { ownPipeline, type Place } from "#server/folder/find-pipeline";
import { demandsIn, standingPolicy } from "./find-policy";
import { orderPlaces } from "./order-places";
import { requireEnvironment, type Placed } from "./require-environment";
import { countLive, requireIdle } from "./require-idle";
import { lockEnvironments } from "./sql";

/** Takes an environment out of its pipeline; what was live there is history. */
export const closeEnvironment = command({
  name: "environment.close",
  permission: "policy.manage",
  input: z.object({ environmentId: id }),
  async run(context, { environmentId }) {
    const { db, request } = context;
    await lockEnvironments(context);
    const environment = await requireEnvironment(context, environmentId);
    const others = (await ownPipeline(context, environment.folderId)).filter((other) => other.id !== environmentId);
    if (others.length === 0) throw new Conflict(`${environment.name} is the last environment here, and prompts have to be live somewhere. Nothing was closed; ${environment.folderId ? "take the folder’s own pipeline away instead" : "make another one first"}.`);
    await requireUnnamed(context, environment, others);
    await requireIdle(context, [environment]);
    const live = await countLive(context, [environmentId]);
    await db.environment.update({ where: { id: environmentId }, data: { closedAt: request.now() } });
    await orderPlaces(context, others.map(({ id }) => id));
    return { result: undefined, subject: { type: "environment", id: environmentId, name: environment.name }, before: { live } };
  },
});

/** To close where something must be live first would loosen what comes after it; alone, what nobody wrote down gives way. */
async function requireUnnamed(context: Open<WorkspaceContext>, { key, name }: Placed, others: readonly Place[]) {
  const alone = (await confirmersOf(context)).length === 0;
  const dependent = new Set<string>();
  for (const other of others) {
    const { id, demands } = await standingPolicy(context, other, null);
    if (demands.from === key && (id !== null || !alone)) dependent.add(other.name);
  }
  const folders = await context.db.policy.findMany({ where: { environmentId: { in: others.map(({ id }) => id) }, folderId: { not: null }, state: "standing" }, select: { demands: true, folderId: true, environment: { select: { name: true } }, folder: { select: { name: true } }, environmentId: true }, orderBy: { serial: "desc" }, distinct: ["environmentId", "folderId"] });
  for (const { demands, environment, folder } of folders) if (demands && demandsIn(demands).from === key) dependent.add(`${environment.name} in ${folder?.name ?? ""}`);
  if (dependent.size > 0) throw new Conflict(`${[...dependent].join(", ")} asks that a version is live in ${name} first. Nothing was closed; change that policy first.`);
}
