import type { Open, WorkspaceContext } from "#server/context";
import { assess } from "#server/core/change/assess";
import { proposeStep } from "#server/core/contract/propose-step";
import type { Weight } from "#server/core/policy/required-approvals";
import type { VersionStep } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { contentIn } from "#server/prompt/store-content";
import { dependantsOf } from "./sql";

export interface Weighed extends Weight {
  step: VersionStep;
  /** Why it is of that risk, one sentence each. */
  risks: string[];
  dependantIds: string[];
}

/** How much it weighs to put a version in place of what is live: against that, whatever lay between. */
export async function weighVersion(context: Open<WorkspaceContext>, promptId: string, versionId: string, liveVersionId: string | null): Promise<Weighed> {
  const after = await contentOf(context, versionId);
  const before = liveVersionId === null ? undefined : await contentOf(context, liveVersionId);
  const { step, reasons } = before ? proposeStep(before, after) : { step: "minor" as const, reasons: [] };
  const risk = after.kind === "prompt" ? assess(before?.kind === "prompt" ? before : undefined, after) : { level: "low" as const, findings: [] };
  const dependantIds = await dependantsOf(context, [promptId]);
  return {
    step,
    risk: risk.level,
    risks: risk.findings.map(({ quote, sentence }) => `“${quote}”: ${sentence}`),
    breaking: reasons.filter((reason) => reason.step === "major").map(({ sentence }) => sentence),
    lint: await foundIn(context, versionId),
    dependants: dependantIds.length,
    dependantIds,
  };
}

async function contentOf({ db }: Open<WorkspaceContext>, versionId: string) {
  const version = await db.version.findUnique({ where: { id: versionId }, select: { content: true } });
  if (!version) throw new NotFound("version");
  return contentIn(version.content);
}

/** What the linter said when it was saved, but for what was looked at and let stand. */
async function foundIn({ db }: Open<WorkspaceContext>, versionId: string) {
  const rows = await db.finding.groupBy({ by: ["severity"], where: { versionId, suppressed: null }, _count: true });
  const counted = (severity: "error" | "warning") => rows.find((row) => row.severity === severity)?._count ?? 0;
  return { errors: counted("error"), warnings: counted("warning") };
}
