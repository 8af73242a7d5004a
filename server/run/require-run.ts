import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";

const shape = {
  ...{ id: true, externalId: true, at: true, purpose: true, kind: true, name: true, promptId: true, versionId: true, contentType: true, tool: true },
  ...{ makerId: true, pieceId: true, step: true, attempt: true, traceId: true, parentId: true, redacted: true },
} as const;

/** A run that whoever asks may see. */
export async function requireRun({ db }: Open<WorkspaceContext>, runId: string) {
  const run = await db.run.findFirst({ where: { id: runId }, select: shape });
  if (!run) throw new NotFound("output");
  return run;
}
