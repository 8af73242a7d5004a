import type { RunFacts } from "#server/core/run/facts";
import type { PieceRow } from "./piece-row";
import type { RunRow } from "./run-row";

/** What the figures know of a run as it is kept. */
export function factsOf(run: RunRow, piece: Pick<PieceRow, "firstRunId" | "firstAt" | "publishedAt"> | undefined): RunFacts {
  return {
    environment: run.environment,
    model: run.model,
    arm: run.arm,
    strategy: run.strategy,
    customer: run.customer,
    tool: run.tool,
    contentType: run.contentType,
    purpose: run.purpose,
    kind: run.kind,
    at: run.at,
    day: run.day,
    status: run.status,
    followed: run.followed,
    promptId: run.promptId ?? undefined,
    versionId: run.versionId ?? undefined,
    maker: run.makerId ?? undefined,
    verdict: run.verdict ?? undefined,
    own: run.verdictOwn,
    piece: run.pieceId !== null ? { settled: run.settled } : undefined,
    tokens: { input: run.inputTokens ?? undefined, output: run.outputTokens ?? undefined, cached: run.cachedTokens ?? undefined, reasoning: run.reasoningTokens ?? undefined },
    costPico: run.cost ?? undefined,
    latencyMs: run.latency ?? undefined,
    firstTokenMs: run.firstToken ?? undefined,
    edit: run.editChanged === null || run.editWords === null ? undefined : { changed: run.editChanged, words: run.editWords },
    editingSeconds: run.editingSeconds ?? undefined,
    publishingSeconds: piece?.firstRunId === run.id ? secondsToPublish(piece) : undefined,
  };
}

/** From its first try; a piece that was published before it was tried took no time. */
function secondsToPublish({ firstAt, publishedAt }: Pick<PieceRow, "firstAt" | "publishedAt">) {
  return firstAt === null || publishedAt === null ? undefined : Math.max(0, Math.round((publishedAt - firstAt) / 1000));
}
