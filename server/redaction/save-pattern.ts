import { z } from "zod";
import { command } from "#server/command";
import { standardMode } from "#server/core/redact/rules";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { compilePattern, mostStepsTogether } from "./compile-pattern";
import { lockRules } from "./sql";
import { modeOrOff, mostPatterns, pattern, patternName } from "./schema";

const nameTaken = () => new Conflict("There is a pattern of this name. Nothing was saved; choose another name.", { name: "This name is taken" });

/** Makes a pattern of the workspace's own, or changes one. */
export const savePattern = command({
  name: "redaction.save-pattern",
  permission: "redaction.manage",
  input: z.object({ ruleId: id.optional(), name: patternName, pattern, mode: modeOrOff }),
  conflicts: { redaction_rule_workspace_id_detector_name_key: nameTaken },
  async run(context, { ruleId, name, pattern, mode }) {
    const { db } = context;
    const compiled = compilePattern(pattern);
    if ("problem" in compiled) throw new Invalid(`${compiled.problem}. Nothing was saved; mend it and try again.`, { pattern: compiled.problem });
    await lockRules(context);
    const rules = await db.redactionRule.findMany({ where: { detector: "own" }, select: { id: true, name: true, pattern: true, mode: true, on: true } });
    const before = rules.find((rule) => rule.id === ruleId);
    if (ruleId && !before) throw new NotFound("pattern");
    const others = rules.filter((rule) => rule !== before);
    if (others.some((rule) => rule.name.toLowerCase() === name.toLowerCase())) throw nameTaken();
    if (others.length >= mostPatterns) throw new Conflict(`A workspace has at most ${mostPatterns} patterns. Nothing was saved; delete one, or join two by a |.`);
    if (others.reduce((steps, rule) => steps + sizeOf(rule.pattern), compiled.size) > mostStepsTogether)
      throw new Conflict("The patterns of this workspace would be too large together, and every text would wait for them. Nothing was saved; shorten one, or repeat less.", { pattern: "Too large beside the others" });
    const was = before && { name: before.name, pattern: before.pattern ?? "", mode: before.on ? before.mode : ("off" as const) };
    const after = { name, pattern, mode };
    if (before && JSON.stringify(was) === JSON.stringify(after)) return { result: { id: before.id }, silent: "nothing changed" };
    const data = { detector: "own", name, pattern, on: mode !== "off", mode: mode === "off" ? (before?.mode ?? standardMode) : mode };
    const saved = before ? await db.redactionRule.update({ where: { id: before.id }, data, select: { id: true } }) : await db.redactionRule.create({ data, select: { id: true } });
    return { result: saved, subject: { type: "redaction", id: saved.id, name }, before: was, after };
  },
});

function sizeOf(pattern: string | null) {
  const compiled = compilePattern(pattern ?? "");
  return "problem" in compiled ? 0 : compiled.size;
}
