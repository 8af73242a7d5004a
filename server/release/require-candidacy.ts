import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { pipelineOf } from "#server/folder/find-pipeline";
import { Conflict, NotFound } from "#server/errors";
import { inheritance } from "#server/folder/inherit-folder";
import { requirePrompt } from "#server/prompt/require-prompt";
import { contentIn } from "#server/prompt/store-content";
import { findRelease } from "./find-live";
import type { Candidacy } from "./judge-promotion";

interface Asked {
  promptId: string;
  versionId: string;
  environmentId: string;
  /** The release that is live there. */
  liveId: string | null;
}

/** A version of a prompt that could be live in an environment of its own pipeline. */
export async function requireCandidacy(context: Open<WorkspaceContext>, { promptId, versionId, environmentId, liveId }: Asked): Promise<Candidacy> {
  const prompt = await requirePrompt(context, promptId);
  if (prompt.standing === "personal") throw new Conflict(`${prompt.name} is personal. Nothing was released; propose it to the team first.`);
  const pipeline = await pipelineOf(context, prompt.folderId);
  const environment = pipeline.find(({ id }) => id === environmentId);
  if (!environment) throw new Conflict(`${prompt.name} doesn't go through this environment: its folder has ${pipeline.map(({ name }) => name).join(", ")}. Nothing was released; choose one of these.`);
  const version = await context.db.version.findUnique({ where: { id: versionId }, select: { id: true, promptId: true, sha: true, content: true, major: true, minor: true, patch: true } });
  if (version?.promptId !== promptId) throw new NotFound("version");
  const { teamId } = (await inheritance(context))(prompt.folderId);
  return {
    prompt: { id: promptId, key: prompt.key, name: prompt.name },
    version: { id: versionId, sha: version.sha, number: numberText(version), content: contentIn(version.content) },
    folder: { id: prompt.folderId, teamId },
    environment,
    pipeline,
    live: await findRelease(context, liveId),
  };
}
