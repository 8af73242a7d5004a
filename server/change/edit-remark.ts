import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { hear, remarkBody, suggestion } from "./hear-remark";
import { subjectOf } from "./require-change";
import { requireOwnRemark } from "./require-thread";
import { tellTalkers } from "./tell-talkers";

const mostEdits = 100;

/** Rewrites one's own remark; what it said before is kept beside it. */
export const editRemark = command({
  name: "thread.edit",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ remarkId: id, body: remarkBody, suggestion }),
  async run(context, { remarkId, ...saying }) {
    const { db, request } = context;
    const { thread, appliedId, ...before } = await requireOwnRemark(context, remarkId);
    const { body, suggestion } = await hear(context, saying, thread.anchor !== undefined);
    if (body === before.body && suggestion === before.suggestion) return { result: undefined, silent: "nothing changed" };
    if (appliedId && suggestion !== before.suggestion) throw new Conflict("This suggestion was taken up, and stays as it was. Nothing was changed; suggest other words in an answer.");
    if ((await db.remarkEdit.count({ where: { remarkId } })) >= mostEdits) throw new Conflict(`A remark is rewritten at most ${mostEdits} times. Nothing was changed; answer it instead.`);
    const now = request.now();
    await db.remarkEdit.create({ data: { remarkId, body: before.body, suggestion: before.suggestion, until: now } });
    await db.remark.update({ where: { id: remarkId }, data: { body, suggestion, editedAt: now } });
    await tellTalkers(context, { change: thread.change, threadId: thread.id, body, before: before.body });
    return { result: undefined, subject: subjectOf(thread.change), before: { said: before.body, suggestion: before.suggestion }, after: { said: body, suggestion } };
  },
});
