import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { namesOf } from "#server/workspace/name-people";
import { asJudgedFor } from "./blind.query";

const parts = {
  ...{ id: true, at: true, purpose: true, kind: true, name: true, status: true, error: true, environment: true, model: true, customer: true, endUser: true },
  ...{ makerId: true, tool: true, strategy: true, tags: true, verdict: true, verdictOwn: true, latency: true, cost: true, costGiven: true, inputTokens: true, outputTokens: true },
  ...{ excerpt: true, traceId: true, pieceId: true },
  prompt: { select: { id: true, key: true, name: true } },
  version: { select: { id: true, sha: true, major: true, minor: true, patch: true } },
} as const;

/** Runs as lists show them, in the order of their ids. What is hidden from whoever asks falls out here once more. */
export async function runLines(context: Open<WorkspaceContext>, ids: readonly string[]) {
  const rows = await asJudgedFor(context, await context.db.run.findMany({ where: { id: { in: [...ids] } }, select: parts }));
  const names = await namesOf(context.db, rows.flatMap(({ makerId }) => makerId ?? []));
  const lines = rows.map(({ version, makerId, ...row }) => ({
    ...row,
    version: version && { id: version.id, sha: version.sha, number: numberText(version) },
    maker: makerId ? { id: makerId, name: names.get(makerId) ?? "somebody who left" } : null,
  }));
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
