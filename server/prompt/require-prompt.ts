import { requireWriter } from "#server/folder/require-writer";
import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { lockPrompts } from "./sql";

const shape = { id: true, key: true, name: true, kind: true, folderId: true, standing: true, ownerId: true, latestId: true, archivedAt: true } as const;

/** A prompt that whoever asks may see. */
export async function requirePrompt({ db }: Open<WorkspaceContext>, promptId: string) {
  const prompt = await db.prompt.findUnique({ where: { id: promptId }, select: shape });
  if (!prompt) throw new NotFound("prompt");
  return prompt;
}

/** One they may write, too. What is archived is brought back first. */
export async function requireWritable(context: Open<WorkspaceContext>, promptId: string) {
  const prompt = await requirePrompt(context, promptId);
  await requireWriter(context, prompt.folderId);
  if (prompt.archivedAt) throw new Conflict(`${prompt.name} is archived. Nothing was changed; bring it back first, or fork it.`);
  return prompt;
}

/** Many at once, each of which they may write. */
export async function requireAllWritable(context: Open<WorkspaceContext>, promptIds: readonly string[]) {
  await lockPrompts(context, promptIds);
  const prompts = await context.db.prompt.findMany({ where: { id: { in: [...promptIds] } }, select: shape, orderBy: { name: "asc" } });
  if (prompts.length < promptIds.length) throw new NotFound("prompt");
  for (const folderId of new Set(prompts.map((prompt) => prompt.folderId))) await requireWriter(context, folderId);
  return prompts;
}

/** How the log names one prompt, or several. */
export function subjectOf(prompts: readonly { id: string; name: string }[]) {
  const [first] = prompts;
  const name = prompts.length === 1 ? (first?.name ?? "") : `${prompts.length} prompts`;
  return { type: "prompt", id: first?.id ?? "", name };
}

export const keyTaken = () => new Conflict("A prompt of this workspace has this key, perhaps somebody's personal one. Nothing was saved; choose another key.", { key: "This key is taken" });

/** Where a prompt lies and whose it is may go while it is put there. */
export const placeGone = {
  prompt_workspace_id_folder_id_fkey: () => new NotFound("folder"),
  prompt_workspace_id_owner_id_fkey: () => new NotFound("member"),
};
