import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import type { Asked } from "./schema";
import type { Narrowed } from "./sql";

interface Which extends Narrowed {
  prompt: { id: string; key: string; name: string } | null;
  version: { id: string; number: string } | null;
}

/** What the figures are narrowed to. A version stands within its prompt; of a prompt that one may not see there are no figures. */
export async function narrowRuns(context: Open<WorkspaceContext>, { prompt, version, environment, model }: Pick<Asked, "prompt" | "version" | "environment" | "model">): Promise<Which> {
  const named = version === undefined ? undefined : await context.db.version.findFirst({ where: { id: version, promptId: prompt }, select: { id: true, promptId: true, major: true, minor: true, patch: true } });
  if (named === null) throw new NotFound("version");
  const promptId = named?.promptId ?? prompt;
  const found = promptId === undefined ? undefined : await requirePrompt(context, promptId);
  return {
    prompt: found ? { id: found.id, key: found.key, name: found.name } : null,
    version: named ? { id: named.id, number: numberText(named) } : null,
    ...{ promptIds: promptId === undefined ? null : [promptId], versionId: version ?? null, environment: environment ?? null, model: model ?? null },
  };
}
