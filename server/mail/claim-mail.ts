import { z } from "zod";
import { mark } from "#server/command";
import type { AccountDb } from "#server/db/for-workspace";
import { mostAttempts } from "./schema";

/** Longer than any delivery takes. After that, whoever was sending is taken for dead. */
const leaseMinutes = 3;

/** Takes a letter that is due, for one attempt. Null when it is sent, is being sent, or has to wait. */
export const claimMail = mark({
  name: "mail.claim",
  who: "job",
  input: z.strictObject({ mailId: z.uuid() }),
  async run({ db, request }, { mailId }) {
    const now = request.now();
    await giveUp(db, mailId, now);
    const { count } = await db.mail.updateMany({
      where: { id: mailId, ...due(now), attempts: { lt: mostAttempts } },
      data: { state: "sending", attempts: { increment: 1 }, dueAt: new Date(now.getTime() + leaseMinutes * 60_000) },
    });
    return count === 1 ? db.mail.findUnique({ where: { id: mailId } }) : null;
  },
});

const due = (now: Date) => ({ state: { in: ["waiting" as const, "sending" as const] }, dueAt: { lte: now } });

// A letter whose every attempt ended without a word took its worker down with it.
const giveUp = (db: Pick<AccountDb, "mail">, mailId: string, now: Date) =>
  db.mail.updateMany({
    where: { id: mailId, ...due(now), attempts: { gte: mostAttempts } },
    data: { state: "failed", text: "", problem: "Each attempt to send this letter was cut short. Ask for it again; it is not tried any more." },
  });
