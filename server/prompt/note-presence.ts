import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { requirePrompt } from "./require-prompt";

/** After this long without a word, somebody has gone. */
export const presenceMs = 45_000;

/** Says that somebody has a prompt open, and whether they write; the others hear of it when that is news. */
export const notePresence = workspaceMark({
  name: "presence.note",
  permission: "prompt.read",
  input: z.object({ promptId: id, doing: z.enum(["reading", "writing", "leaving"]) }),
  async run(context, { promptId, doing }) {
    const { actor, db, request } = context;
    await requirePrompt(context, promptId);
    const [userId, now] = [selfOf(actor), request.now()];
    const there = await db.presence.findFirst({ where: { promptId, userId }, select: { writing: true, seenAt: true } });
    if (doing === "leaving") {
      await db.presence.deleteMany({ where: { promptId, userId } });
      return { result: undefined, told: there !== null };
    }
    const writing = doing === "writing";
    await db.presence.deleteMany({ where: { promptId, seenAt: { lt: new Date(now.getTime() - 10 * presenceMs) } } });
    if (there) await db.presence.updateMany({ where: { promptId, userId }, data: { writing, seenAt: now } });
    else await db.presence.createMany({ data: { promptId, userId, writing, seenAt: now }, skipDuplicates: true });
    const fresh = there && there.seenAt.getTime() > now.getTime() - presenceMs;
    return { result: undefined, told: !fresh || there.writing !== writing };
  },
});
