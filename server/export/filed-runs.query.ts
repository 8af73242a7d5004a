import type { Open, WorkspaceContext } from "#server/context";
import { exactDollars } from "#server/core/run/money";
import type { FiledRun } from "#server/core/run/run-file";
import { numberText } from "#server/core/version/number";
import { asJudgedFor } from "#server/run/blind.query";
import type { RunPlace } from "#server/run/sql";
import { namesOf } from "#server/workspace/name-people";
import { textSizes } from "./sql";

/** Of texts, so much is read at once. */
const mostBytes = 8_000_000;

const parts = {
  ...{ id: true, at: true, environment: true, purpose: true, kind: true, name: true, status: true, error: true, model: true, provider: true, customer: true, endUser: true },
  ...{ makerId: true, tool: true, strategy: true, tags: true, inputTokens: true, outputTokens: true, cost: true, latency: true, verdict: true, traceId: true, pieceId: true },
  prompt: { select: { key: true } },
  version: { select: { sha: true, major: true, minor: true, patch: true } },
} as const;

/** The first of these runs whole, as many as go into one part of a file; with the last of them, if others are left. */
export async function filedRuns(context: Open<WorkspaceContext>, ids: readonly string[]): Promise<{ runs: FiledRun[]; last?: RunPlace }> {
  const { db } = context;
  const fitting = fits(ids, new Map((await textSizes(context, ids)).map(({ id, bytes }) => [id, bytes])));
  const seen = await asJudgedFor(context, await db.run.findMany({ where: { id: { in: fitting } }, select: parts }));
  const rows = new Map(seen.map((row) => [row.id, row]));
  const texts = new Map((await db.runText.findMany({ where: { runId: { in: fitting } } })).map(({ runId, ...text }) => [runId, text]));
  const names = await namesOf(db, [...rows.values()].flatMap(({ makerId }) => makerId ?? []));
  const runs = fitting.flatMap((id): FiledRun[] => {
    const row = rows.get(id);
    if (!row) return [];
    const text = texts.get(id);
    return [
      {
        ...{ id, at: row.at.toISOString(), prompt: row.prompt?.key ?? null, version: row.version && numberText(row.version), sha: row.version?.sha ?? null },
        ...{ environment: row.environment, purpose: row.purpose, kind: row.kind, name: row.name, status: row.status, error: row.error, model: row.model, provider: row.provider },
        ...{ customer: row.customer, user: row.endUser, maker: row.makerId && (names.get(row.makerId) ?? row.makerId), tool: row.tool, strategy: row.strategy, tags: row.tags },
        ...{ inputTokens: row.inputTokens, outputTokens: row.outputTokens, costDollars: row.cost === null ? null : exactDollars(row.cost).replace(/[$,]/g, ""), latencyMs: row.latency },
        ...{ verdict: row.verdict, trace: row.traceId, piece: row.pieceId },
        ...{ inputs: text?.inputs ?? null, rendered: text?.rendered ?? null, output: text?.output ?? null, reasoning: text?.reasoning ?? null },
      },
    ];
  });
  const end = fitting.length < ids.length ? rows.get(fitting.findLast((id) => rows.has(id)) ?? "") : undefined;
  return { runs, last: end && { id: end.id, at: end.at } };
}

function fits(ids: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  let bytes = 0;
  return ids.filter((id, index) => {
    bytes += sizes.get(id) ?? 0;
    return index === 0 || bytes <= mostBytes;
  });
}
