import { z } from "zod";
import { mark } from "#server/command";
import { keptDays } from "./schema";

/** Letters that are settled go once an operator had time to ask what became of them. */
export const forgetMail = mark({
  name: "mail.forget",
  who: "job",
  input: z.strictObject({}),
  async run({ db, request }) {
    const long = new Date(request.now().getTime() - keptDays * 86_400_000);
    await db.mail.deleteMany({ where: { state: { in: ["sent", "failed"] }, dueAt: { lte: long } } });
  },
});
