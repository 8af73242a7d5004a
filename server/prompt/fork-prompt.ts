import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { contentIn, stored } from "./store-content";
import { id } from "#server/workspace/schema";
import { chooseKey } from "./choose-key";
import { keyTaken, placeGone, requirePrompt } from "./require-prompt";
import { promptKey, promptName, standing } from "./schema";

/** A prompt of one's own that starts from a version of another, and remembers which. */
export const forkPrompt = command({
  name: "prompt.fork",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, versionId: id.optional(), name: promptName, key: promptKey.optional(), folderId: id.nullable().default(null), standing: standing.default("personal") }),
  conflicts: { ...placeGone, prompt_workspace_id_key_key: keyTaken },
  async run(context, { promptId, versionId, name, key: wanted, folderId, standing }) {
    const { actor, db, request } = context;
    const origin = await requirePrompt(context, promptId);
    const from = versionId ?? origin.latestId;
    if (!from) throw new Conflict(`${origin.name} has no version yet, so there is nothing to fork. Nothing was made; save a version first.`);
    const version = await db.version.findUnique({ where: { id: from }, select: { id: true, promptId: true, content: true, major: true, minor: true, patch: true } });
    if (version?.promptId !== promptId) throw new NotFound("version");
    if (folderId) await requireFolder(context, folderId);
    await requireWriter(context, folderId);
    const facts = await db.prompt.findUniqueOrThrow({ where: { id: promptId }, select: { kind: true, purpose: true, contentType: true, tags: true, tools: true, storeInputs: true, storeOutputs: true } });
    const [me, now, key] = [selfOf(actor), request.now(), wanted ?? (await chooseKey(context, name))];
    const fork = await db.prompt.create({
      data: { ...facts, key, name, folderId, standing, ownerId: me, forkedFromId: version.id, createdAt: now, changedAt: now },
      select: { id: true, key: true },
    });
    await db.draft.create({ data: { promptId: fork.id, userId: me, content: stored(contentIn(version.content)), savedAt: now } });
    const after = { key, from: `${origin.key} ${version.major}.${version.minor}.${version.patch}`, standing };
    return { result: fork, subject: { type: "prompt", id: fork.id, name }, after };
  },
});
