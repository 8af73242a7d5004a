import { z } from "zod";
import { accountQuery } from "#server/query";

/** Letters that are due, whatever the queue says: never tried, to be tried again, or left by a worker that died. */
export const strandedMail = accountQuery({
  name: "mail.stranded",
  who: "job",
  input: z.strictObject({}),
  async run({ db, request }) {
    const found = await db.mail.findMany({
      where: { state: { in: ["waiting", "sending"] }, dueAt: { lte: request.now() } },
      orderBy: { dueAt: "asc" },
      take: 200,
      select: { id: true },
    });
    return found.map(({ id }) => ({ payload: { mailId: id } }));
  },
});
