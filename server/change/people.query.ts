import { z } from "zod";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";

const most = 6;

/** Members whose name holds what was written after an @, to be named in a remark. Raters read no remarks. */
export const people = query({
  name: "thread.people",
  permission: "prompt.comment",
  input: z.object({ sought: wordSought(60) }),
  async run({ db }, { sought }) {
    const reads = { role: { not: "rater" as const } };
    const rows = await db.member.findMany({
      where: { user: { name: { contains: sought.trim(), mode: "insensitive" } }, OR: [reads, { teams: { some: reads } }] },
      select: { user: { select: { id: true, name: true } } },
      orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      take: most,
    });
    return rows.map(({ user }) => user);
  },
});
