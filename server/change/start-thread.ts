import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Invalid } from "#server/errors";
import { stored } from "#server/prompt/store-content";
import { id } from "#server/workspace/schema";
import { hear, remarkBody, requireRoom, suggestion } from "./hear-remark";
import { anchor, requireStanding } from "./place-anchor";
import { subjectOf } from "./require-change";
import { requireDiscussed } from "./require-thread";
import { tellTalkers } from "./tell-talkers";

/** Begins a conversation: on the Change, on one of its texts, on a block of that or on words. */
export const startThread = command({
  name: "thread.start",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ changeId: id, versionId: id.optional(), anchor: anchor.optional(), body: remarkBody, suggestion }),
  async run(context, { changeId, versionId, anchor, ...saying }) {
    const { actor, db, request } = context;
    const change = await requireDiscussed(context, changeId);
    if (versionId) await requireStanding(context, changeId, versionId, anchor);
    else if (anchor) throw new Invalid("Words stand in a text, and none was named. Nothing was said; mark the words again.", { anchor: "Mark the words again" });
    await requireRoom(context, changeId);
    const { body, suggestion } = await hear(context, saying, anchor !== undefined);
    const createdAt = request.now();
    const { id: threadId } = await db.thread.create({ data: { changeId, versionId, createdAt, ...(anchor && { anchor: stored(anchor) }) }, select: { id: true } });
    const { id: remarkId } = await db.remark.create({ data: { threadId, authorId: selfOf(actor), body, suggestion, createdAt }, select: { id: true } });
    await tellTalkers(context, { change, threadId, body });
    return { result: { threadId, remarkId }, subject: subjectOf(change), after: { said: body, suggestion, about: anchor?.words?.quote } };
  },
});
