import type { Open, WorkspaceContext } from "#server/context";
import { lint } from "#server/core/lint/lint";
import type { Content, OutputContract } from "#server/core/version/content";
import { problemsOfOutput } from "./check-output";
import { stored } from "#server/prompt/store-content";

/** What each rule weighs here, where that differs from what Galley says. */
export async function weightsOf({ db }: Open<WorkspaceContext>) {
  const rows = await db.lintRule.findMany({ select: { rule: true, severity: true } });
  return Object.fromEntries(rows.map(({ rule, severity }) => [rule, severity]));
}

/** Everything the linter says, with what only the server can check: examples against their contract. */
export async function lintContent(context: Open<WorkspaceContext>, content: Content) {
  if (content.kind === "workflow") return [];
  const { output } = content;
  return lint(content, { severities: await weightsOf(context), ...(output && { checkOutput: boundedCheck(output) }) });
}

const mostMs = 1000;

/** Each example is checked in bounded time, and all of them together too; what isn't checked isn't complained of. */
function boundedCheck(output: OutputContract) {
  const began = performance.now();
  return (text: string) => (performance.now() - began > mostMs ? [] : problemsOfOutput(output, text));
}

/** Keeps with a version what the linter says of it. */
export async function lintVersion(context: Open<WorkspaceContext>, versionId: string, content: Content) {
  const findings = await lintContent(context, content);
  if (findings.length === 0) return;
  await context.db.finding.createMany({
    data: findings.map(({ rule, severity, message, place, quote, suppressed }) => ({ versionId, rule, severity, message, place: stored({ ...place, quote }), suppressed })),
  });
}
