import { z } from "zod";
import { lit } from "#server/core/policy/gate";
import { numberText } from "#server/core/version/number";
import { pipelineOf } from "#server/folder/find-pipeline";
import { inheritance } from "#server/folder/inherit-folder";
import { requirePrompt } from "#server/prompt/require-prompt";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { targetOf } from "./choose-targets";
import { findReleaser } from "./find-releaser";
import { judgePromotion } from "./judge-promotion";
import { lineOf, lineShape } from "./release-line";
import { requireCandidacy } from "./require-candidacy";

/** A prompt's way through its pipeline: what is live in each place, what would come next and what stands in its way, and what a rollback would restore. */
export const livePage = query({
  name: "release.live",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    const prompt = await requirePrompt(context, promptId);
    const pipeline = await pipelineOf(context, prompt.folderId);
    const rows = await context.db.live.findMany({ where: { promptId }, select: { environmentId: true, release: { select: lineShape } } });
    const liveIn = new Map(rows.flatMap(({ environmentId, release }) => (release ? [[environmentId, lineOf(release)]] : [])));
    const places = [];
    for (const [at, environment] of pipeline.entries()) {
      const live = liveIn.get(environment.id);
      const before = at === 0 ? prompt.latestId : liveIn.get(pipeline[at - 1]?.id ?? "")?.versionId;
      const next = prompt.standing === "team" && before && before !== live?.versionId ? await nextOf(before, environment.id, live?.id ?? null) : undefined;
      const target = live && (await targetOf(context, promptId, environment.id));
      places.push({ environment, live, next, target: target && (await numberOf(target.versionId)), targetReleaseId: target?.id });
    }
    const { teamId } = (await inheritance(context))(prompt.folderId);
    const { may } = await findReleaser(context, teamId);
    return {
      releases: await context.db.release.count({ where: { promptId } }),
      mayPromote: may("change.open") && prompt.standing === "team" && !prompt.archivedAt,
      mayRollBack: may("release.rollback"),
      prompt: { id: prompt.id, key: prompt.key, name: prompt.name, standing: prompt.standing, archivedAt: prompt.archivedAt },
      places,
    };

    async function nextOf(versionId: string, environmentId: string, liveId: string | null) {
      const candidacy = await requireCandidacy(context, { promptId, versionId, environmentId, liveId });
      const { gates, policy } = await judgePromotion(context, candidacy);
      const { number, sha } = candidacy.version;
      return { versionId, number, sha, gates, policySerial: policy.serial, allowed: gates.every(lit) };
    }
    async function numberOf(versionId: string) {
      const version = await context.db.version.findUniqueOrThrow({ where: { id: versionId }, select: { sha: true, major: true, minor: true, patch: true } });
      return { versionId, number: numberText(version), sha: version.sha };
    }
  },
});
