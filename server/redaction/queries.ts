import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { detectorIds } from "#server/core/redact/detector";
import { redact } from "#server/core/redact/redact";
import { standardMode, type Mode } from "#server/core/redact/rules";
import { sampleMark } from "#server/core/redact/sample-mark";
import { Invalid } from "#server/errors";
import { query } from "#server/query";
import { compilePattern } from "./compile-pattern";
import { rulesFrom, type StoredRule } from "./make-redactor";
import { modeOrOff, mostPatterns, pattern, patternName, trialText } from "./schema";

const kept = { id: true, detector: true, name: true, pattern: true, mode: true, on: true } as const;

/** Where a workspace chose otherwise than Galley, and its own patterns: what a redactor is made of. */
export const storedRules = ({ db }: Open<WorkspaceContext>): Promise<(StoredRule & { id: string })[]> =>
  db.redactionRule.findMany({ select: kept, orderBy: { name: "asc" }, take: detectorIds.length + mostPatterns });

const chosen = ({ mode, on }: StoredRule): Mode | "off" => (on ? mode : "off");

/** What is taken out of texts before they are stored. */
export const redactionRules = query({
  name: "redaction.rules",
  permission: "run.read",
  input: z.object({}),
  async run(context) {
    const stored = await storedRules(context);
    const modeOf = (id: string) => stored.filter(({ detector }) => detector === id).map(chosen)[0] ?? standardMode;
    return {
      detectors: detectorIds.map((id) => ({ id, mode: modeOf(id) })),
      own: stored.flatMap((rule) => (rule.pattern === null ? [] : { id: rule.id, name: rule.name, pattern: rule.pattern, mode: chosen(rule) })),
    };
  },
});

/** What would be stored of a text, by the rules there are and one that is still being written. Nothing is kept of it. */
export const tryRedaction = query({
  name: "redaction.try",
  permission: "redaction.manage",
  input: z.object({ text: trialText, draft: z.object({ name: patternName, pattern, mode: modeOrOff, instead: z.string().max(40).optional() }).optional() }),
  async run(context, { text, draft }) {
    const stored: StoredRule[] = (await storedRules(context)).filter(({ detector, name }) => detector !== "own" || name !== draft?.instead);
    if (!draft) return redact(text, rulesFrom(stored, sampleMark));
    const compiled = compilePattern(draft.pattern);
    if ("problem" in compiled) throw new Invalid(`${compiled.problem}.`, { pattern: compiled.problem });
    const written = draft.mode === "off" ? [] : [{ detector: "own", name: draft.name, pattern: draft.pattern, mode: draft.mode, on: true }];
    return redact(text, rulesFrom([...stored, ...written], sampleMark));
  },
});
