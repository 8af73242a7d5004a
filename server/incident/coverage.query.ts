import { z } from "zod";
import { failureModes } from "#server/core/incident/catalogue";
import { coverage } from "#server/core/incident/coverage";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { protectedParts, protectionsOf } from "./gather-protections";

const page = 25;

/** For each prompt of the team and each failure: is it guarded, partly, or open. */
export const coverageMatrix = query({
  name: "incident.coverage",
  permission: "prompt.read",
  input: z.object({ after: z.object({ name: z.string().max(200), id }).optional() }),
  async run(context, { after }) {
    const rows = await context.db.prompt.findMany({
      where: { kind: "prompt", standing: "team", archivedAt: null, ...(after && { OR: [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }] }) },
      select: protectedParts,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: page + 1,
    });
    const shown = rows.slice(0, page);
    const protections = await protectionsOf(context, shown);
    const prompts = shown.map(({ id, key, name }) => {
      const protection = protections.get(id);
      return { id, key, name, marks: protection ? failureModes.map((mode) => ({ mode: mode.id, mark: coverage(mode, protection).mark })) : [] };
    });
    const last = prompts.at(-1);
    return { prompts, next: rows.length > page && last ? { name: last.name, id: last.id } : undefined };
  },
});

/** What stands against each failure for one prompt, in words. */
export const guardsOf = query({
  name: "incident.guards",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    const prompt = await context.db.prompt.findUnique({ where: { id: promptId }, select: protectedParts });
    if (!prompt) throw new NotFound("prompt");
    const protection = (await protectionsOf(context, [prompt])).get(promptId);
    if (!protection) throw new NotFound("prompt");
    return { prompt: { id: prompt.id, key: prompt.key, name: prompt.name }, modes: failureModes.map((mode) => ({ mode: mode.id, ...coverage(mode, protection) })) };
  },
});
