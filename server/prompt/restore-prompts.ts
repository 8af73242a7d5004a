import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { requireAllWritable, subjectOf } from "./require-prompt";
import { promptIds } from "./schema";

/** Brings archived prompts back to where they were. */
export const restorePrompts = command({
  name: "prompt.restore",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptIds }),
  async run(context, { promptIds }) {
    const back = (await requireAllWritable(context, promptIds)).filter(({ archivedAt }) => archivedAt);
    if (back.length === 0) return { result: { restored: 0 }, silent: "nothing changed" };
    await context.db.prompt.updateMany({ where: { id: { in: back.map(({ id }) => id) } }, data: { archivedAt: null } });
    return { result: { restored: back.length }, subject: subjectOf(back), after: { prompts: back.map(({ key }) => key) } };
  },
});
