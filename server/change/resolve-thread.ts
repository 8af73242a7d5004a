import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { subjectOf } from "./require-change";
import { requireThread } from "./require-thread";

/** Says that a conversation is settled. Whoever may comment may say so, and take it back. */
export const resolveThread = command({
  name: "thread.resolve",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ threadId: id, resolved: z.boolean() }),
  async run(context, { threadId, resolved }) {
    const { actor, db, request } = context;
    const { change, anchor, resolvedAt } = await requireThread(context, threadId);
    if (resolved === (resolvedAt !== null)) return { result: undefined, silent: "nothing changed" };
    await db.thread.update({ where: { id: threadId }, data: resolved ? { resolvedById: selfOf(actor), resolvedAt: request.now() } : { resolvedById: null, resolvedAt: null } });
    return { result: undefined, subject: subjectOf(change), after: { resolved, about: anchor?.words?.quote } };
  },
});
