import { z } from "zod";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { wordSought } from "./schema";

/** Which prompt a key names, and its newest version: for those who know it by its key only. */
export const promptByKey = query({
  name: "prompt.by-key",
  permission: "prompt.read",
  input: z.object({ key: wordSought(100) }),
  async run({ db }, { key }) {
    const found = await db.prompt.findFirst({ where: { key }, select: { id: true, key: true, latest: { select: { id: true, sha: true } } } });
    if (!found) throw new NotFound("prompt");
    return found;
  },
});
