import type { Open, WorkspaceContext } from "#server/context";
import { targetOf } from "#server/release/choose-targets";
import { releaseLine, releasedFrom } from "./gather-happenings";

type Context = Open<WorkspaceContext>;

/** The release under suspicion: who wrote it, who approved it, which texts to lay side by side, and what is live there by now. */
export async function explainRelease(context: Context, releaseId: string, promptId: string) {
  const line = await releaseLine(context, releaseId);
  if (!line) return null;
  const { environment } = line;
  const { live, target } = await liveIn(context, promptId, environment.id);
  const texts = await textsOf(context, releaseId);
  return {
    ...releasedFrom(line),
    ...{ environmentId: environment.id, sha: line.sha, gates: line.gates, risk: texts.risk, before: texts.before?.sha },
    ...{ authors: await authorsOf(context, promptId, texts), approvers: await approversOf(context, line.versionId) },
    /** What is live there now, and what a rollback would restore. */
    live: live && { releaseId: live.id, number: live.number, kind: live.kind, at: live.at, by: live.by?.name ?? "Galley", suspect: live.versionId === line.versionId },
    target,
  };
}

async function liveIn(context: Context, promptId: string, environmentId: string) {
  const { db } = context;
  const pointer = await db.live.findFirst({ where: { promptId, environmentId }, select: { releaseId: true } });
  const live = pointer?.releaseId ? await releaseLine(context, pointer.releaseId) : undefined;
  const past = live && (await targetOf(context, promptId, environmentId));
  const target = past && (await releaseLine(context, past.id));
  return { live, target: target ? { releaseId: target.id, number: target.number, sha: target.sha } : undefined };
}

async function textsOf({ db }: Context, releaseId: string) {
  const { version, replaces } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { version: { select: { serial: true, risk: true } }, replaces: { select: { version: { select: { sha: true, serial: true } } } } },
  });
  return { serial: version.serial, risk: version.risk, before: replaces?.version };
}

/** Whoever saved a version between what was live and what went live. */
async function authorsOf({ db }: Context, promptId: string, { serial, before }: { serial: number; before?: { serial: number } | undefined }) {
  const between = before && before.serial < serial ? { gt: before.serial, lte: serial } : serial;
  const rows = await db.version.findMany({ where: { promptId, serial: between }, select: { author: { select: { name: true } } }, orderBy: { serial: "desc" }, take: 50 });
  return [...new Set(rows.map(({ author }) => author.name))];
}

/** Whoever said yes to this very version. */
async function approversOf({ db }: Context, versionId: string) {
  const rows = await db.review.findMany({ where: { verdict: "approve", reads: { some: { versionId } } }, select: { reviewer: { select: { name: true } } }, orderBy: { createdAt: "asc" }, take: 50 });
  return [...new Set(rows.map(({ reviewer }) => reviewer.name))];
}
