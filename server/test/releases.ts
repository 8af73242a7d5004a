import type { WorkspaceContext } from "#server/context";
import { createChange } from "#server/change/create-change";
import { reviewChange } from "#server/change/review-change";
import type { Freeze } from "#server/core/policy/demands";
import { usualDemands } from "#server/core/policy/usual";
import { proposePolicy } from "#server/environment/propose-policy";
import { openIncident } from "#server/incident/open-incident";
import { livePage } from "#server/release/live.query";
import { promoteVersions } from "#server/release/promote-versions";
import { releaseChange } from "#server/release/release-change";

/** The same person at another moment. */
export const at = <C extends WorkspaceContext>(ctx: C, moment: Date): C => ({ ...ctx, request: { ...ctx.request, now: () => moment } });

interface Saved {
  id: string;
  sha: string;
}

/** Proposes what was just saved, and each of these approves it. */
export async function makeApproved(ctx: WorkspaceContext, promptId: string, { sha }: Saved, approvers: readonly WorkspaceContext[], title = "Says it better") {
  const change = await createChange(ctx, { title, parts: [{ promptId }] });
  for (const approver of approvers) await reviewChange(approver, { changeId: change.id, verdict: "approve", reads: [{ promptId, sha }] });
  return change;
}

interface Way {
  /** The key of the last place it goes through. */
  until?: string;
  why?: string;
  changeId?: string;
}

/** Brings a version live place by place, as its Change where it has one, and must succeed. */
export async function bringLive(ctx: WorkspaceContext, promptId: string, { id: versionId }: Saved, { until = "production", why = "It was asked for", changeId }: Way = {}) {
  const { places } = await livePage(ctx, { promptId });
  const end = places.findIndex(({ environment }) => environment.key === until);
  for (const { environment, live } of places.slice(0, end + 1)) {
    const [environmentId, seenId] = [environment.id, live?.id ?? null];
    const released = changeId
      ? await releaseChange(ctx, { changeId, environmentId, seen: [{ promptId, seenId }], why })
      : await promoteVersions(ctx, { environmentId, moves: [{ promptId, versionId, seenId }], why });
    if (released.outcome === "refused") throw new Error(`This was to go live in ${environment.name}, and was refused: ${JSON.stringify(released.refused)}`);
  }
}

/** Nothing goes live in the last place of its way while this holds. */
export async function freezeProduction(ctx: WorkspaceContext, promptId: string, freeze: Freeze) {
  const { places } = await livePage(ctx, { promptId });
  const keys = places.map(({ environment }) => environment.key);
  const demands = { ...usualDemands(keys, keys.length - 1), freezes: [freeze] };
  await proposePolicy(ctx, { environmentId: places.at(-1)?.environment.id ?? "", folderId: null, demands, why: "Nobody is at the oven", seenSerial: 0 });
}

export const makeIncident = (ctx: WorkspaceContext, promptId: string, complaint = "Not even a hello") => openIncident(ctx, { promptId, complaint });
