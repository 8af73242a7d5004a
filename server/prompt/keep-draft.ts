import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { contentSchema } from "#server/core/version/content-schema";
import { Conflict, NotFound } from "#server/errors";
import { stored } from "./store-content";
import { id } from "#server/workspace/schema";
import { requireWritable } from "./require-prompt";
import { lockPrompt } from "./sql";

interface Kept {
  kept: boolean;
  revision: number;
  savedAt?: Date;
}

/**
 * Keeps an author's working copy. `revision` is the one this window saw last, 0 where there was none:
 * a window that another of the same author has overtaken is told so, and nothing is written over.
 */
export const keepDraft = workspaceMark({
  name: "draft.keep",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, content: contentSchema, baseId: id.nullable(), revision: z.int().min(0) }),
  async run(context, { promptId, content, baseId, revision }): Promise<{ result: Kept }> {
    const { actor, db, request } = context;
    const userId = selfOf(actor);
    const prompt = await requireWritable(context, promptId);
    if (content.kind !== prompt.kind) throw new Conflict("A prompt stays a prompt and a workflow a workflow. Nothing was kept; make a new one.");
    if (baseId && !(await db.version.findFirst({ where: { id: baseId, promptId }, select: { id: true } }))) throw new NotFound("version");
    await lockPrompt(context, promptId);
    const there = await db.draft.findFirst({ where: { promptId, userId }, select: { revision: true } });
    if ((there?.revision ?? 0) !== revision) return { result: { kept: false, revision: there?.revision ?? 0 } };
    const now = request.now();
    const next = { content: stored(content), baseId, revision: revision + 1, savedAt: now };
    if (there) await db.draft.updateMany({ where: { promptId, userId }, data: next });
    else await db.draft.create({ data: { promptId, userId, ...next } });
    return { result: { kept: true, revision: next.revision, savedAt: now } };
  },
});
