import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { pipelineOf, type Place } from "#server/folder/find-pipeline";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { requireWriter } from "#server/folder/require-writer";
import { requirePrompt } from "#server/prompt/require-prompt";

type Context = Open<WorkspaceContext>;

export interface Chosen {
  prompt: Awaited<ReturnType<typeof requirePrompt>>;
  head: { id: string; number: string };
}

/** A prompt and the version of it that is proposed: the one named, else its newest. */
export async function choosePart(context: Context, { promptId, versionId }: { promptId: string; versionId?: string | undefined }): Promise<Chosen> {
  const prompt = await requirePrompt(context, promptId);
  if (prompt.archivedAt) throw new Conflict(`${prompt.name} is archived. Nothing was proposed; bring it back first.`);
  if (prompt.standing === "personal") throw new Conflict(`${prompt.name} is personal, and others could not read it. Nothing was proposed; propose it as the team’s instead.`);
  await requireWriter(context, prompt.folderId);
  const headId = versionId ?? prompt.latestId;
  if (!headId) throw new Invalid(`${prompt.name} has no saved version. Nothing was proposed; save one first.`);
  const head = await context.db.version.findFirst({ where: { id: headId, promptId }, select: { id: true, major: true, minor: true, patch: true } });
  if (!head) throw new NotFound("version");
  return { prompt, head: { id: head.id, number: numberText(head) } };
}

/** Where all of them can go: the environment named, else the last that the first of them goes through. */
export async function chooseTarget(context: Context, chosen: readonly Chosen[], environmentId: string | undefined): Promise<Place> {
  const [first] = chosen;
  if (!first) throw new Invalid("A Change moves at least one prompt. Nothing was proposed; choose one.");
  if (environmentId && !(await context.db.environment.findUnique({ where: { id: environmentId }, select: { id: true } }))) throw new NotFound("environment");
  const wanted = environmentId ?? (await pipelineOf(context, first.prompt.folderId)).at(-1)?.id;
  let target: Place | undefined;
  for (const { prompt } of chosen) {
    const pipeline = await pipelineOf(context, prompt.folderId);
    target = pipeline.find(({ id }) => id === wanted);
    if (!target) throw new Conflict(`${prompt.name} doesn’t go there: its folder has ${pipeline.map(({ name }) => name).join(", ")}. Nothing was proposed; choose one of these, or propose it by itself.`);
  }
  if (!target) throw new NotFound("environment");
  return target;
}
