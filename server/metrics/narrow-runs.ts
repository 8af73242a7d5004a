import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import type { Asked } from "./schema";
import type { Narrowed } from "./sql";

type Which = Omit<Narrowed, "from" | "until">;

/** What the figures are narrowed to. A version stands within its prompt; of a prompt that one may not see there are no figures. */
export async function narrowRuns(context: Open<WorkspaceContext>, { prompt, version, environment, model }: Omit<Asked, "from" | "to">): Promise<Which> {
  const named = version === undefined ? undefined : await context.db.version.findFirst({ where: { id: version, promptId: prompt }, select: { promptId: true } });
  if (named === null) throw new NotFound("version");
  const promptId = named?.promptId ?? prompt;
  if (promptId !== undefined) await requirePrompt(context, promptId);
  return { promptIds: promptId === undefined ? null : [promptId], versionId: version ?? null, environment: environment ?? null, model: model ?? null };
}
