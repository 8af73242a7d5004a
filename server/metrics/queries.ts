import { z } from "zod";
import { noId } from "#server/core/run/contribution";
import { requirePrompt } from "#server/prompt/require-prompt";
import { query } from "#server/query";
import { asJudgedFor } from "#server/run/blind.query";
import { id } from "#server/workspace/schema";
import { grouped, tallyOf } from "./add-sums";
import { narrowRuns } from "./narrow-runs";
import { workspaceTime } from "./narrow-time";
import { asked, periodOf } from "./schema";
import { sums, words } from "./sql";

const mostShown = 100;

/** The prompts that were run most, each with its figures. */
export const promptFigures = query({
  name: "metrics.prompts",
  permission: "metrics.read",
  input: asked,
  async run(context, given) {
    const time = await workspaceTime(context);
    const narrowed = await narrowRuns(context, given);
    const period = periodOf(given, time.today);
    const rows = await sums(context, narrowed, time.reading([period]), "prompt");
    const figures = [...grouped(rows, ({ of }) => of ?? noId)].map(([promptId, own]) => ({ promptId, ...tallyOf(own, time.now) }));
    const shown = figures.sort((one, other) => other.runs - one.runs).slice(0, mostShown);
    const prompts = await context.db.prompt.findMany({ where: { id: { in: shown.map(({ promptId }) => promptId) } }, select: { id: true, key: true, name: true } });
    const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
    return { prompts: shown.map(({ promptId, ...tally }) => ({ prompt: byId.get(promptId) ?? null, ...tally })), of: figures.length };
  },
});

/** By what the figures can be narrowed, as far as anything ran there in that time. */
export const figureWords = query({
  name: "metrics.words",
  permission: "metrics.read",
  input: asked,
  async run(context, given) {
    const time = await workspaceTime(context);
    const rows = await words(context, await narrowRuns(context, given), periodOf(given, time.today));
    const wordsFor = (wanted: string) => rows.filter(({ what }) => what === wanted).map(({ word }) => word);
    return { environments: wordsFor("environment"), models: wordsFor("model") };
  },
});

/** The newest outputs of a prompt. */
export const lastOutputs = query({
  name: "metrics.lastOutputs",
  permission: "run.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    await requirePrompt(context, promptId);
    const rows = await context.db.run.findMany({
      where: { promptId, purpose: "production" },
      select: { id: true, at: true, status: true, model: true, tool: true, excerpt: true, verdict: true, verdictOwn: true, version: { select: { major: true, minor: true, patch: true } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 10,
    });
    const seen = await asJudgedFor(context, rows);
    return seen.map(({ version, ...run }) => ({ ...run, version: version && `${version.major}.${version.minor}.${version.patch}` }));
  },
});

/** Whether an application has ever logged a run of this prompt with a key. */
export const firstCall = query({
  name: "metrics.firstCall",
  permission: "run.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    await requirePrompt(context, promptId);
    const run = await context.db.run.findFirst({ where: { promptId, keyId: { not: null } }, select: { at: true }, orderBy: [{ at: "asc" }, { id: "asc" }] });
    return { at: run?.at ?? null };
  },
});
