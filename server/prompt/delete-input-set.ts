import { z } from "zod";
import { command } from "#server/command";
import { inAnyTeam } from "#server/access/permissions";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireWritable } from "./require-prompt";

export const deleteInputSet = command({
  name: "input-set.delete",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ inputSetId: id }),
  async run(context, { inputSetId }) {
    const set = await context.db.inputSet.findUnique({ where: { id: inputSetId }, select: { name: true, promptId: true } });
    if (!set) throw new NotFound("set of values");
    const prompt = await requireWritable(context, set.promptId);
    const { count } = await context.db.inputSet.deleteMany({ where: { id: inputSetId } });
    if (count === 0) throw new NotFound("set of values");
    return { result: undefined, subject: { type: "input-set", id: inputSetId, name: set.name }, before: { prompt: prompt.name } };
  },
});
