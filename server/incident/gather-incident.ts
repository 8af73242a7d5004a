import type { Open, WorkspaceContext } from "#server/context";
import { inOrder, type Happening } from "#server/core/incident/happening";
import { NotFound } from "#server/errors";
import { runLines } from "#server/run/run-lines.query";
import { explainRelease } from "./explain-release";
import { findSuspects } from "./find-suspects";
import { happeningsOf } from "./gather-happenings";

type Context = Open<WorkspaceContext>;

const name = { select: { name: true } } as const;
const dayMs = 86_400_000;
/** So long before it showed, what happened may have to do with it. */
const before = 30 * dayMs;
const aroundSuspect = 7 * dayMs;

const find = ({ db }: Context, serial: number) =>
  db.incident.findFirst({
    where: { serial },
    select: {
      ...{ id: true, serial: true, title: true, state: true, complaint: true, customer: true, moment: true, failureMode: true, cause: true, lesson: true, runId: true, suspectId: true, createdAt: true, resolvedAt: true },
      ...{ openedBy: name, resolvedBy: name, prompt: { select: { id: true, key: true, name: true, kind: true } } },
      notes: { select: { body: true, createdAt: true, author: name }, orderBy: { createdAt: "desc" }, take: 1000 },
    },
  });

/** An incident with all that happened around it: one column of time, the newest first. */
export async function gatherIncident(context: Context, serial: number) {
  const row = await find(context, serial);
  if (!row) throw new NotFound("incident");
  const { openedBy, resolvedBy, notes, suspectId, runId, prompt, ...incident } = row;
  const [run] = runId ? await runLines(context, [runId]) : [];
  const reasons = prompt ? await findSuspects(context, { promptId: prompt.id, moment: row.moment, run: run && { versionId: run.version?.id ?? null, environment: run.environment } }) : [];
  const suspect = suspectId && prompt ? await explainRelease(context, suspectId, prompt.id) : null;
  const own: Happening[] = [
    { kind: "opened", at: row.createdAt, by: openedBy.name },
    ...notes.map(({ body, createdAt, author }) => ({ kind: "note" as const, at: createdAt, by: author.name, body })),
    ...(row.resolvedAt ? [{ kind: "resolved" as const, at: row.resolvedAt, by: resolvedBy?.name ?? "Somebody" }] : []),
    ...(run ? [{ kind: "run" as const, at: run.at, runId: run.id, version: run.version?.number, environment: run.environment, customer: run.customer, excerpt: run.excerpt }] : []),
  ];
  const from = new Date(Math.min(row.moment.getTime() - before, (suspect?.at.getTime() ?? Infinity) - aroundSuspect));
  const to = new Date(Math.max(context.request.now().getTime(), row.moment.getTime()));
  const around = prompt ? await happeningsOf(context, { promptId: prompt.id, from, to }) : [];
  return {
    ...{ ...incident, prompt, openedBy: openedBy.name, run: run ?? null, runId },
    suspect: suspect && { ...suspect, reason: reasons.find(({ releaseId }) => releaseId === suspect.id)?.reason ?? "Somebody chose it by hand." },
    /** Other releases whose text was live then, the most suspect first. */
    suspects: reasons,
    happenings: inOrder([...own, ...around]),
  };
}

export type Gathered = Awaited<ReturnType<typeof gatherIncident>>;
