import { z } from "zod";
import { mark } from "#server/command";

/** Links that can't be used any more go, with the names of those who never came. */
export const forgetLinks = mark({
  name: "account.forget-links",
  who: "job",
  input: z.strictObject({}),
  async run({ db, request }) {
    await db.emailToken.deleteMany({ where: { expiresAt: { lte: request.now() } } });
  },
});
