import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { inWords } from "#server/core/policy/in-words";
import { loosens } from "#server/core/policy/loosens";
import { Conflict } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { notify } from "#server/notification/tell-people";
import { id } from "#server/workspace/schema";
import { checkDemands } from "./check-demands";
import { confirmersOf } from "./find-confirmers";
import { lineTo, pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy, usualIn } from "./find-policy";
import { namesIn } from "./name-demands";
import { requireEnvironment, requireScope, type Placed } from "./require-environment";
import { demands, why } from "./schema";
import { lockEnvironments } from "./sql";
import { newestSerial, writePolicy } from "./write-policy";

const writtenMeanwhile = () => new Conflict("Somebody else wrote what is demanded here while you did. Nothing was changed; look at theirs, and choose again.");

/** Says what an environment demands from now on. What loosens it stands once a second person who manages policies confirms it; where there is none, at once. */
export const proposePolicy = command({
  name: "policy.propose",
  permission: "policy.manage",
  input: z.object({ environmentId: id, folderId: id.nullable(), demands: demands.nullable(), why, seenSerial: z.int().min(0) }),
  conflicts: { policy_serial: writtenMeanwhile },
  async run(context, { environmentId, folderId, demands, why, seenSerial }) {
    await lockEnvironments(context);
    const environment = await requireEnvironment(context, environmentId);
    const folder = folderId === null ? null : await requireFolder(context, folderId);
    const scope = await requireScope(context, environment, folderId);
    const pipeline = await pipelineOf(context, scope ?? environment.folderId);
    await requireNewest(context, environment, scope, seenSerial);
    if (demands) await checkDemands(context, demands, pipeline, environment);
    const before = await standingPolicy(context, environment, scope);
    const after = demands ?? (await demandedAbove(context, environment, scope));
    const own = before.folderId === scope;
    if (demands ? own && isDeepStrictEqual(before.demands, demands) : !own || before.id === null) return { result: { state: "standing", looser: [] }, silent: "nothing changed" };
    const names = await namesIn(context, [before.demands, after], pipeline);
    const looser = loosens(before.demands, after, names);
    const confirmers = looser.length > 0 ? await confirmersOf(context) : [];
    const state = confirmers.length > 0 ? "proposed" : "standing";
    const policy = await writePolicy(context, { environmentId, folderId: scope, serial: seenSerial + 1, demands, why, state });
    const name = scope && folder ? `${environment.name} in ${folder.name}` : environment.name;
    await notify(context, { kind: "confirmation_asked", userIds: confirmers, subject: `${name} is to demand less: confirm it or decline it`, body: why, path: "/settings/environments" });
    return { result: { state, looser }, subject: { type: "policy", id: policy.id, name }, before: { demands: inWords(before.demands, names) }, after: { demands: inWords(after, names), looser, state }, reason: why || undefined };
  },
});

async function requireNewest(context: Open<WorkspaceContext>, { id, name }: Placed, folderId: string | null, seen: number) {
  if ((await newestSerial(context, id, folderId)) !== seen) throw writtenMeanwhile();
  const waiting = await context.db.policy.findFirst({ where: { environmentId: id, folderId, state: "proposed" }, select: { author: { select: { name: true } } } });
  if (waiting) throw new Conflict(`What ${waiting.author.name} proposed for ${name} waits to be confirmed. Nothing was changed; have it confirmed or declined first.`);
}

/** What is demanded once a folder, or an environment, no longer has a say of its own. */
async function demandedAbove(context: Open<WorkspaceContext>, environment: Placed, folderId: string | null) {
  if (folderId === null) return usualIn(context, environment);
  const [, parentId = null] = await lineTo(context, folderId);
  return (await standingPolicy(context, environment, parentId)).demands;
}
