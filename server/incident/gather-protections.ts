import type { Open, WorkspaceContext } from "#server/context";
import type { Protection } from "#server/core/incident/protection";
import { rules } from "#server/core/lint/rules";
import { pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy } from "#server/environment/find-policy";
import { contentIn } from "#server/prompt/store-content";
import { redactionRules } from "#server/redaction/queries";
import { weightsOf } from "#server/version/lint-version";

type Context = Open<WorkspaceContext>;

export const protectedParts = { id: true, key: true, name: true, folderId: true, storeOutputs: true, ownerId: true, usedAt: true, latest: { select: { content: true } } } as const;

interface Asked {
  id: string;
  folderId: string | null;
  storeOutputs: boolean;
  ownerId: string | null;
  usedAt: Date | null;
  latest: { content: unknown } | null;
}

/** What stands around each of these prompts: the linter's weights, their policy, what is redacted, and what each promises. */
export async function protectionsOf(context: Context, prompts: readonly Asked[]): Promise<Map<string, Protection>> {
  const around = await aroundAll(context);
  const places = await placesOf(context, prompts);
  const released = await context.db.release.groupBy({ by: ["promptId"], where: { promptId: { in: prompts.map(({ id }) => id) } }, _count: { id: true } });
  const releases = new Map(released.map(({ promptId, _count }) => [promptId, _count.id]));
  return new Map(
    prompts.map(({ id, folderId, storeOutputs, ownerId, usedAt, latest }) => [
      id,
      {
        ...around,
        ...promisedBy(latest),
        ...{ place: places.get(folderId), storesOutputs: storeOutputs, hasOwner: ownerId !== null, logged: usedAt !== null, releases: releases.get(id) ?? 0 },
      },
    ]),
  );
}

async function aroundAll(context: Context) {
  const weights = await weightsOf(context);
  const { detectors } = await redactionRules(context, {});
  return {
    severities: Object.fromEntries(rules.map(({ id, severity }) => [id, weights[id] ?? severity])),
    redacted: new Set(detectors.filter(({ mode }) => mode !== "off").map(({ id }) => id)),
    alone: (await context.db.member.count()) === 1,
  };
}

function promisedBy(latest: { content: unknown } | null) {
  const content = latest && contentIn(latest.content);
  if (content?.kind !== "prompt") return { outputContract: false, suppressed: new Set<string>() };
  const wholly = (content.suppressions ?? []).filter(({ quote }) => quote === undefined);
  return { outputContract: content.output !== undefined, suppressed: new Set(wholly.map(({ rule }) => rule)) };
}

/** The last environment of each folder's pipeline, and what it demands there. */
async function placesOf(context: Context, prompts: readonly Asked[]) {
  const places = new Map<string | null, Protection["place"]>();
  for (const folderId of new Set(prompts.map((prompt) => prompt.folderId))) {
    const last = (await pipelineOf(context, folderId)).at(-1);
    if (last) places.set(folderId, { name: last.name, demands: (await standingPolicy(context, last, folderId)).demands });
  }
  return places;
}
