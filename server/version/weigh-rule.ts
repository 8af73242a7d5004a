import { z } from "zod";
import { command } from "#server/command";
import { rules } from "#server/core/lint/rules";
import { NotFound } from "#server/errors";
import { severity } from "./schema";

/** Sets how much a rule weighs in this workspace; Galley's own weight needs no row. */
export const weighRule = command({
  name: "lint.weigh",
  permission: "lint.manage",
  input: z.object({ rule: z.string().max(60), severity }),
  async run({ db }, { rule: ruleId, severity }) {
    const rule = rules.find(({ id }) => id === ruleId);
    if (!rule) throw new NotFound("rule");
    const before = (await db.lintRule.findFirst({ where: { rule: ruleId }, select: { severity: true } }))?.severity ?? rule.severity;
    if (before === severity) return { result: undefined, silent: "nothing changed" };
    await db.lintRule.deleteMany({ where: { rule: ruleId } });
    if (severity !== rule.severity) await db.lintRule.create({ data: { rule: ruleId, severity } });
    return { result: undefined, subject: { type: "rule", id: ruleId, name: rule.title }, before: { severity: before }, after: { severity } };
  },
});
