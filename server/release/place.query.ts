import { z } from "zod";
import { numberFrom } from "#server/core/version/number";
import { pipelineOf } from "#server/folder/find-pipeline";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { promptByKey } from "#server/prompt/by-key.query";
import { requirePrompt } from "#server/prompt/require-prompt";
import { query } from "#server/query";

const number = z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, "A version is named like 2.3.0");

/** Finds by their names what a rollback is about: the prompt, the environment (its last where none is named), what is live there and what to restore. */
export const placeOf = query({
  name: "release.place",
  permission: "prompt.read",
  input: z.object({ key: z.string().max(200), environment: z.string().max(60).optional(), to: number.optional() }),
  async run(context, { key, environment: wanted, to }) {
    const { id: promptId } = await promptByKey(context, { key });
    const { folderId, name } = await requirePrompt(context, promptId);
    const pipeline = await pipelineOf(context, folderId);
    const environment = wanted === undefined ? pipeline.at(-1) : pipeline.find(({ key }) => key === wanted);
    if (!environment) throw new Invalid(`${name} goes through ${pipeline.map(({ key }) => key).join(", ")}. Nothing was changed; name one of these environments.`);
    const live = await context.db.live.findFirst({ where: { promptId, environmentId: environment.id }, select: { releaseId: true } });
    if (!live?.releaseId) throw new Conflict(`Nothing of ${name} is live in ${environment.name}. Nothing was changed.`);
    const at = { promptId, environmentId: environment.id };
    return { ...at, environment: environment.key, seenId: live.releaseId, targetId: to === undefined ? undefined : await releaseOf(to) };

    async function releaseOf(text: string) {
      const found = await context.db.release.findFirst({ where: { ...at, version: numberFrom(text) }, orderBy: { id: "desc" }, select: { id: true } });
      if (!found) throw new NotFound(`release of ${name} ${text} in ${environment?.name ?? ""}`);
      return found.id;
    }
  },
});
