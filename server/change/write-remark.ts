import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { hear, remarkBody, requireRoom, suggestion } from "./hear-remark";
import { subjectOf } from "./require-change";
import { requireThread } from "./require-thread";
import { tellTalkers } from "./tell-talkers";

/** Answers in a conversation, perhaps with words to put in place of those it is about. */
export const writeRemark = command({
  name: "thread.reply",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ threadId: id, body: remarkBody, suggestion }),
  async run(context, { threadId, ...saying }) {
    const { actor, db, request } = context;
    const { anchor, change } = await requireThread(context, threadId);
    await requireRoom(context, change.id);
    const { body, suggestion } = await hear(context, saying, anchor !== undefined);
    const { id: remarkId } = await db.remark.create({ data: { threadId, authorId: selfOf(actor), body, suggestion, createdAt: request.now() }, select: { id: true } });
    await tellTalkers(context, { change, threadId, body });
    return { result: { remarkId }, subject: subjectOf(change), after: { said: body, suggestion } };
  },
});
