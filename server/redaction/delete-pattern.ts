import { z } from "zod";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";

/** What it took out stays out; what comes from now on is kept. */
export const deletePattern = command({
  name: "redaction.delete-pattern",
  permission: "redaction.manage",
  input: z.object({ ruleId: id }),
  async run({ db }, { ruleId }) {
    const before = await db.redactionRule.findFirst({ where: { id: ruleId, detector: "own" }, select: { name: true, pattern: true, mode: true } });
    if (!before) throw new NotFound("pattern");
    await db.redactionRule.delete({ where: { id: ruleId } });
    return { result: undefined, subject: { type: "redaction", id: ruleId, name: before.name }, before: { pattern: before.pattern ?? "", mode: before.mode } };
  },
});
