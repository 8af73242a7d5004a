import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { requireDiscussed } from "./require-thread";

/** Notes until when somebody has read a Change. */
export const visitChange = workspaceMark({
  name: "change.visit",
  permission: "prompt.read",
  input: z.object({ changeId: id }),
  async run(context, { changeId }) {
    const { actor, db, request } = context;
    await requireDiscussed(context, changeId);
    const [userId, seenAt] = [selfOf(actor), request.now()];
    const { count } = await db.changeVisit.updateMany({ where: { changeId, userId }, data: { seenAt } });
    if (count === 0) await db.changeVisit.createMany({ data: { changeId, userId, seenAt }, skipDuplicates: true });
    return { result: undefined };
  },
});
