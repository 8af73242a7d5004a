import { assess } from "#server/core/change/assess";
import { proposeStep } from "#server/core/contract/propose-step";
import { carryOrigins, firstOrigins, type Origins } from "#server/core/diff/blame";
import type { Content } from "#server/core/version/content";
import type { VersionStep } from "#server/core/version/number";

interface Before {
  content: Content;
  origins: Origins;
}

type Proposal = ReturnType<typeof proposeStep>;
type Risk = ReturnType<typeof assess>;

export interface Judgement {
  step: VersionStep;
  reasons: Proposal["reasons"];
  risk: Risk;
  origins: Origins;
}

/** What is to be thought of a new version: its step, its risk, and who wrote each of its lines. */
export function judgeVersion(before: Before | undefined, after: Content, serial: number): Judgement {
  const step = before ? proposeStep(before.content, after) : { step: "minor" as const, reasons: [] };
  if (after.kind === "workflow") return { ...step, risk: { level: "low", findings: [] }, origins: { messages: [] } };
  const earlier = before?.content.kind === "prompt" ? { content: before.content, origins: before.origins } : undefined;
  return {
    ...step,
    risk: assess(earlier?.content, after),
    origins: earlier ? carryOrigins(earlier.content, earlier.origins, after, serial) : firstOrigins(after, serial),
  };
}
