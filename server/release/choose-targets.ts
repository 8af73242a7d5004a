import type { Open, WorkspaceContext } from "#server/context";
import { usualTarget } from "#server/core/release/target";
import { Conflict, NotFound } from "#server/errors";
import type { Move } from "./schema";

interface Asked {
  promptId: string;
  environmentId: string;
  seenId: string;
  targetId?: string | undefined;
  wholeSet: boolean;
}

/** What each prompt goes back to: the release asked for, or the usual one. */
export async function chooseTargets(context: Open<WorkspaceContext>, { promptId, environmentId, seenId, targetId, wholeSet }: Asked): Promise<Move[]> {
  if (targetId) return [{ promptId, seenId, versionId: await earlier(context, promptId, environmentId, targetId) }];
  const seen = wholeSet ? await wentTogether(context, seenId, environmentId) : [{ id: seenId, promptId }];
  const targets = await Promise.all(seen.map(async ({ id, promptId }) => ({ promptId, seenId: id, target: await targetOf(context, promptId, environmentId) })));
  const stuck = targets.filter(({ target }) => !target);
  if (wholeSet && stuck.length > 0) throw new Conflict(`${stuck.length} of the ${targets.length} prompts had nothing live before. Nothing was changed; roll the others back one by one.`);
  return targets.flatMap(({ target, ...move }) => (target ? [{ ...move, versionId: target.versionId }] : []));
}

async function earlier({ db }: Open<WorkspaceContext>, promptId: string, environmentId: string, targetId: string) {
  const target = await db.release.findUnique({ where: { id: targetId }, select: { promptId: true, environmentId: true, versionId: true } });
  if (target?.promptId !== promptId || target.environmentId !== environmentId) throw new NotFound("earlier release");
  return target.versionId;
}

/** Those of the set that are still live as it left them. */
const wentTogether = async ({ db }: Open<WorkspaceContext>, seenId: string, environmentId: string) => {
  const seen = await db.release.findUnique({ where: { id: seenId }, select: { setId: true } });
  if (!seen) throw new NotFound("release");
  return db.release.findMany({ where: { setId: seen.setId, environmentId, live: { some: {} } }, select: { id: true, promptId: true }, orderBy: { promptId: "asc" } });
};

/** A rollback goes back by a few; what is older is chosen from the history. */
const farBack = 200;

export async function targetOf({ db }: Open<WorkspaceContext>, promptId: string, environmentId: string) {
  const history = await db.release.findMany({
    where: { promptId, environmentId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: farBack,
    select: { id: true, kind: true, versionId: true, replacesId: true },
  });
  return usualTarget(history.reverse());
}
