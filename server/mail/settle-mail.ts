import { z } from "zod";
import { mark } from "#server/command";
import { mostAttempts } from "./schema";

const outcome = z.discriminatedUnion("arrived", [
  z.strictObject({ arrived: z.literal(true) }),
  z.strictObject({ arrived: z.literal(false), problem: z.string().max(1000), forGood: z.boolean() }),
]);

/** Writes down how an attempt ended. What is settled already stays as it is. */
export const settleMail = mark({
  name: "mail.settle",
  who: "job",
  input: z.strictObject({ mailId: z.uuid(), attempt: z.int().min(1), outcome }),
  async run({ db, request }, { mailId, attempt, outcome: ended }) {
    const now = request.now();
    if (ended.arrived) {
      // Whichever attempt it was: a letter that arrived needs no other.
      const open = { id: mailId, state: { in: ["waiting" as const, "sending" as const] } };
      await db.mail.updateMany({ where: open, data: { state: "sent", text: "", problem: null, sentAt: now } });
      return;
    }
    const own = { id: mailId, state: "sending" as const, attempts: attempt };
    const { problem } = ended;
    if (ended.forGood || attempt >= mostAttempts) await db.mail.updateMany({ where: own, data: { state: "failed", text: "", problem } });
    else await db.mail.updateMany({ where: own, data: { state: "waiting", problem, dueAt: nextTry(now, attempt) } });
  },
});

/** Half a minute, then three times as long each time: the eighth and last attempt is made nine hours after the first. */
const nextTry = (now: Date, attempt: number) => new Date(now.getTime() + 30_000 * 3 ** (attempt - 1));
