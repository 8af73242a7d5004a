import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { reason } from "#server/workspace/schema";
import { requireAllWritable, subjectOf } from "./require-prompt";
import { promptIds } from "./schema";

/** Deleting a prompt is archiving it: what includes it goes on working, since versions stay. */
export const archivePrompts = command({
  name: "prompt.archive",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptIds, reason }),
  async run(context, { promptIds, reason }) {
    const gone = (await requireAllWritable(context, promptIds)).filter(({ archivedAt }) => !archivedAt);
    if (gone.length === 0) return { result: { archived: 0 }, silent: "nothing changed" };
    await context.db.prompt.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: context.request.now() } });
    return { result: { archived: gone.length }, subject: subjectOf(gone), after: { prompts: gone.map(({ key }) => key) }, reason };
  },
});
