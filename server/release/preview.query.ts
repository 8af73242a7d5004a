import { z } from "zod";
import { mayBreakGlass } from "#server/core/policy/named";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { chooseTargets } from "./choose-targets";
import { liveIds } from "./find-live";
import { judgePromotion } from "./judge-promotion";
import { judgeRollback } from "./judge-rollback";
import { requireCandidacy } from "./require-candidacy";
import { mostInSet } from "./schema";

const part = z.object({ promptId: id, versionId: id });

/** What each gate would say now if these versions were released there. */
export const previewRelease = query({
  name: "release.preview",
  permission: "prompt.read",
  input: z.object({ environmentId: id, parts: z.array(part).min(1).max(mostInSet) }),
  async run(context, { environmentId, parts }) {
    const live = await liveIds(context, environmentId, parts.map(({ promptId }) => promptId));
    const previews = [];
    for (const part of parts) {
      const liveId = live.get(part.promptId) ?? null;
      const candidacy = await requireCandidacy(context, { ...part, environmentId, liveId });
      const { gates, policy, releaser } = await judgePromotion(context, candidacy);
      const { prompt, version } = candidacy;
      previews.push({ prompt, number: version.number, sha: version.sha, seenId: liveId, isLive: candidacy.live?.versionId === version.id, live: candidacy.live?.number ?? null, gates, policySerial: policy.serial, mayBreakGlass: mayBreakGlass(policy.demands, releaser) });
    }
    return previews;
  },
});

/** What a rollback would restore, and what would be found of it. */
export const previewRollback = query({
  name: "release.preview-rollback",
  permission: "prompt.read",
  input: z.object({ promptId: id, environmentId: id, seenId: id, targetId: id.optional(), wholeSet: z.boolean().default(false) }),
  async run(context, asked) {
    const moves = await chooseTargets(context, asked);
    const previews = [];
    for (const move of moves) {
      const candidacy = await requireCandidacy(context, { ...move, environmentId: asked.environmentId, liveId: move.seenId });
      const { gates, policy, releaser } = await judgeRollback(context, candidacy);
      const { prompt, version } = candidacy;
      previews.push({ prompt, number: version.number, sha: version.sha, live: candidacy.live?.number ?? null, gates, mayBreakGlass: mayBreakGlass(policy.demands, releaser) });
    }
    return previews;
  },
});
