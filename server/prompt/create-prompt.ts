import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { emptyPrompt } from "#server/core/version/content";
import { contentSchema } from "#server/core/version/content-schema";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { stored } from "./store-content";
import { id } from "#server/workspace/schema";
import { chooseKey } from "./choose-key";
import { keyTaken, placeGone } from "./require-prompt";
import { contentType, promptKey, promptName, purpose, standing, tags, tools } from "./schema";

/** A prompt begins as its maker's draft; its first version comes when they save one. */
export const createPrompt = command({
  name: "prompt.create",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({
    key: promptKey.optional(),
    name: promptName,
    purpose: purpose.default(""),
    folderId: id.nullable().default(null),
    contentType: contentType.default(""),
    tags: tags.default([]),
    tools: tools.default([]),
    standing: standing.default("personal"),
    content: contentSchema.optional(),
  }),
  conflicts: { ...placeGone, prompt_workspace_id_key_key: keyTaken },
  async run(context, { key: wanted, folderId, content = emptyPrompt(), ...facts }) {
    const { actor, db, request } = context;
    const me = selfOf(actor);
    if (folderId) await requireFolder(context, folderId);
    await requireWriter(context, folderId);
    const key = wanted ?? (await chooseKey(context, facts.name));
    const now = request.now();
    const prompt = await db.prompt.create({
      data: { ...facts, key, folderId, kind: content.kind, ownerId: me, createdAt: now, changedAt: now },
      select: { id: true, key: true },
    });
    await db.draft.create({ data: { promptId: prompt.id, userId: me, content: stored(content), savedAt: now } });
    return { result: prompt, subject: { type: "prompt", id: prompt.id, name: facts.name }, after: { key, standing: facts.standing, purpose: facts.purpose } };
  },
});
