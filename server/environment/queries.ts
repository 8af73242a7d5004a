import { z } from "zod";
import { inWords } from "#server/core/policy/in-words";
import { requireFolder } from "#server/folder/require-folder";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { pipelineOf } from "#server/folder/find-pipeline";
import { demandsIn } from "./find-policy";
import { namesIn } from "./name-demands";
import { requireEnvironment } from "./require-environment";

/** The environments that prompts of a folder go through. */
export const pipeline = query({
  name: "environment.pipeline",
  permission: "prompt.read",
  input: z.object({ folderId: id.nullable() }),
  async run(context, { folderId }) {
    if (folderId) await requireFolder(context, folderId);
    return pipelineOf(context, folderId);
  },
});

/** What is live in an environment, for whoever is about to close it. */
export const liveIn = query({
  name: "environment.live-in",
  permission: "policy.manage",
  input: z.object({ environmentId: id }),
  async run(context, { environmentId }) {
    const { db } = context;
    await requireEnvironment(context, environmentId);
    const where = { environmentId, releaseId: { not: null } };
    const some = await db.live.findMany({ where, select: { prompt: { select: { key: true, name: true } } }, orderBy: { prompt: { name: "asc" } }, take: 10 });
    return { count: await db.live.count({ where }), prompts: some.map(({ prompt }) => prompt) };
  },
});

const mostHistory = 50;

/** What was demanded before, newest first, with what was proposed and declined. */
export const policyHistory = query({
  name: "policy.history",
  permission: "prompt.read",
  input: z.object({ environmentId: id, folderId: id.nullable() }),
  async run(context, { environmentId, folderId }) {
    await requireEnvironment(context, environmentId);
    const rows = await context.db.policy.findMany({
      where: { environmentId, folderId },
      select: { id: true, serial: true, demands: true, why: true, state: true, createdAt: true, author: { select: { name: true } }, settledBy: { select: { name: true } }, settledAt: true },
      orderBy: { serial: "desc" },
      take: mostHistory,
    });
    const demanded = rows.flatMap(({ demands }) => (demands ? [demandsIn(demands)] : []));
    const names = await namesIn(context, demanded, await context.db.environment.findMany({ select: { key: true, name: true } }));
    return rows.map(({ demands, author, settledBy, ...row }) => ({ ...row, words: demands ? inWords(demandsIn(demands), names) : null, by: author.name, settledBy: settledBy?.name ?? null }));
  },
});
