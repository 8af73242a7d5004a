import { z } from "zod";
import { allows, inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { Conflict, Forbidden, NotFound } from "#server/errors";
import { id, reason } from "#server/workspace/schema";
import { placeGone, requirePrompt } from "./require-prompt";
import { lockPrompt } from "./sql";

/** Hands a prompt over to somebody else, who looks after it from now on. */
export const givePrompt = command({
  name: "prompt.give",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, memberId: id, reason }),
  conflicts: placeGone,
  async run(context, { promptId, memberId, reason }) {
    const { actor, db, grants } = context;
    await lockPrompt(context, promptId);
    const prompt = await requirePrompt(context, promptId);
    const heir = await db.member.findUnique({ where: { id: memberId }, select: { userId: true, user: { select: { name: true } } } });
    if (!heir) throw new NotFound("member");
    const mine = prompt.ownerId !== null && prompt.ownerId === personOf(actor);
    if (!mine && !allows(grants, "folder.manage")) throw new Forbidden("A prompt is handed over by its owner or an admin. Nothing was changed; ask one of them.");
    if (prompt.standing === "personal") throw new Conflict("A personal prompt is its owner's alone. Nothing was changed; share it with the team first.");
    if (prompt.ownerId === heir.userId) return { result: undefined, silent: "nothing changed" };
    const before = prompt.ownerId ? await db.member.findFirst({ where: { userId: prompt.ownerId }, select: { user: { select: { name: true } } } }) : null;
    await db.prompt.update({ where: { id: promptId }, data: { ownerId: heir.userId } });
    return { result: undefined, subject: { type: "prompt", id: promptId, name: prompt.name }, before: { owner: before?.user.name }, after: { owner: heir.user.name }, reason };
  },
});
