import type { Open, WorkspaceContext } from "#server/context";
import type { Happening, Released } from "#server/core/incident/happening";
import { numberText } from "#server/core/version/number";
import { lineOf, lineShape } from "#server/release/release-line";

type Context = Open<WorkspaceContext>;

interface Window {
  promptId: string;
  from: Date;
  to: Date;
}

const most = 100;
const name = { select: { name: true } } as const;
const changeName = { select: { serial: true, title: true } } as const;

/** What happened to a prompt in a while: what went live, was saved, proposed and said of it. */
export async function happeningsOf(context: Context, window: Window): Promise<Happening[]> {
  return [...(await releasesOf(context, window)), ...(await versionsOf(context, window)), ...(await proposalsOf(context, window)), ...(await reviewsOf(context, window))];
}

type Line = ReturnType<typeof lineOf<NonNullable<Awaited<ReturnType<typeof rowOf>>>>>;
const rowOf = ({ db }: Context, releaseId: string) => db.release.findUnique({ where: { id: releaseId }, select: lineShape });

export const releasedFrom = ({ id, kind, at, by, why, environment, number, was, change, unreviewed, unvalidated, brokeGlass }: Line): Released => ({
  ...{ id, kind, at, why, unreviewed, unvalidated, brokeGlass },
  ...{ by: by?.name ?? "Galley", place: { key: environment.key, name: environment.name }, version: number, replaced: was ?? undefined, change: change ?? undefined },
});

export async function releaseLine(context: Context, releaseId: string) {
  const row = await rowOf(context, releaseId);
  return row && lineOf(row);
}

async function releasesOf({ db }: Context, { promptId, from, to }: Window): Promise<Happening[]> {
  const rows = await db.release.findMany({ where: { promptId, at: { gte: from, lte: to } }, select: lineShape, orderBy: [{ at: "desc" }, { id: "desc" }], take: most });
  return rows.map((row) => ({ kind: "release", at: row.at, release: releasedFrom(lineOf(row)) }));
}

async function versionsOf({ db }: Context, { promptId, from, to }: Window): Promise<Happening[]> {
  const rows = await db.version.findMany({
    where: { promptId, createdAt: { gte: from, lte: to } },
    select: { sha: true, major: true, minor: true, patch: true, what: true, why: true, createdAt: true, author: name },
    orderBy: { serial: "desc" },
    take: most,
  });
  return rows.map(({ createdAt, author, sha, what, why, ...number }) => ({ kind: "version", at: createdAt, by: author.name, version: numberText(number), sha, what, why }));
}

async function proposalsOf({ db }: Context, { promptId, from, to }: Window): Promise<Happening[]> {
  const rows = await db.change.findMany({ where: { parts: { some: { promptId } }, openedAt: { gte: from, lte: to } }, select: { serial: true, title: true, openedAt: true, author: name }, orderBy: { openedAt: "desc" }, take: most });
  return rows.flatMap(({ openedAt, author, ...change }) => (openedAt ? [{ kind: "proposal" as const, at: openedAt, by: author.name, change }] : []));
}

async function reviewsOf({ db }: Context, { promptId, from, to }: Window): Promise<Happening[]> {
  const rows = await db.review.findMany({
    where: { change: { parts: { some: { promptId } } }, createdAt: { gte: from, lte: to } },
    select: { createdAt: true, verdict: true, body: true, reviewer: name, change: changeName },
    orderBy: { createdAt: "desc" },
    take: most,
  });
  return rows.map(({ createdAt, verdict, body, reviewer, change }) => ({ kind: "review", at: createdAt, by: reviewer.name, change, verdict, body }));
}
