import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import type { Content } from "#server/core/version/content";
import { Conflict, NotFound } from "#server/errors";
import { requireAllWritable, requirePrompt } from "#server/prompt/require-prompt";
import { contentIn } from "#server/prompt/store-content";
import { appendVersion, newestOf } from "#server/version/append-version";
import { followNewest } from "#server/version/follow-newest";
import { what, why } from "#server/version/schema";
import { id } from "#server/workspace/schema";
import { beginChange } from "./begin-change";
import { askedAtOnce, changeTitle, description, mostParts } from "./schema";
import { dependantsOf } from "./sql";

type Context = Open<WorkspaceContext>;

/** Carries the newest version of a snippet into every prompt that includes it, however deep, and proposes them all as one Change. */
export const proposeSnippet = command({
  name: "change.propose-snippet",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({
    promptId: id,
    title: changeTitle.optional(),
    description: description.default(""),
    what,
    why,
    environmentId: id.optional(),
    reviewers: askedAtOnce.default([]),
    draft: z.boolean().default(false),
  }),
  async run(context, { promptId, title, what, why, ...more }) {
    const snippet = await requirePrompt(context, promptId);
    if (!snippet.latestId) throw new Conflict(`${snippet.name} has no saved version. Nothing was proposed; save one first.`);
    const includers = await teamOnly(context, await dependantsOf(context, [promptId]));
    if (includers.length === 0) throw new Conflict(`Nothing includes ${snippet.name}. Nothing was proposed; propose a Change of it by itself.`);
    if (includers.length >= mostParts) throw new Conflict(`${includers.length} prompts include ${snippet.name}, and a Change moves at most ${mostParts}. Nothing was saved; propose them in several Changes.`);
    const prompts = new Map((await requireAllWritable(context, [promptId, ...includers])).map((prompt) => [prompt.id, prompt]));
    const newest = await newestOf(context, promptId);
    if (!newest) throw new NotFound("version");
    const pins = new Map([[snippet.key, newest.sha]]);
    const saved: [string, string][] = [];
    for (const includerId of includers) {
      const prompt = prompts.get(includerId);
      const before = prompt && (await newestOf(context, includerId));
      if (!before) continue;
      const version = await appendVersion(context, prompt, before, { content: pinning(contentIn(before.content), pins), what, why });
      pins.set(prompt.key, version.sha);
      if (version.existed) continue;
      await followNewest(context, includerId, version);
      saved.push([prompt.key, version.number]);
    }
    const parts = [promptId, ...includers].map((one) => ({ promptId: one }));
    const begun = await beginChange(context, { title: title ?? `${snippet.name} ${numberText(newest)}, wherever it is included`, parts, ...more });
    return { ...begun, after: { ...begun.after, saved: Object.fromEntries(saved) }, reason: why };
  },
});

/** In the order in which one includes another; what is somebody's own is left to them. */
async function teamOnly({ db }: Context, promptIds: readonly string[]) {
  const team = await db.prompt.findMany({ where: { id: { in: [...promptIds] }, standing: "team" }, select: { id: true } });
  const ids = new Set(team.map(({ id }) => id));
  return promptIds.filter((id) => ids.has(id));
}

/** The same content, with what is new pinned in place of what was. */
function pinning(content: Content, pins: ReadonlyMap<string, string>): Content {
  if (content.kind === "workflow") return { ...content, steps: content.steps.map((step) => ({ ...step, sha: pins.get(step.prompt) ?? step.sha })) };
  const snippets = Object.entries(content.snippets ?? {}).map(([key, sha]): [string, string] => [key, pins.get(key) ?? sha]);
  return { ...content, snippets: Object.fromEntries(snippets) };
}
