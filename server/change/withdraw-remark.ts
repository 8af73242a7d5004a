import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { numberText } from "#server/core/version/number";
import { id } from "#server/workspace/schema";
import { subjectOf } from "./require-change";
import { requireOwnRemark } from "./require-thread";

/** Takes one's own remark back: that there was one stays to be seen, and the log keeps what it said. */
export const withdrawRemark = command({
  name: "thread.withdraw",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ remarkId: id }),
  async run(context, { remarkId }) {
    const { db, request } = context;
    const { thread, body, suggestion, applied } = await requireOwnRemark(context, remarkId);
    if (applied) throw new Conflict(`This was taken up in ${numberText(applied)}, and stays with it. Nothing was changed; answer it instead.`);
    await db.remark.update({ where: { id: remarkId }, data: { body: "", suggestion: null, editedAt: request.now() } });
    return { result: undefined, subject: subjectOf(thread.change), before: { said: body, suggestion } };
  },
});
