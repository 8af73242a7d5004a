import type { Open, WorkspaceContext } from "#server/context";
import { fragmentsOf } from "#server/core/incident/fragments";
import { daysIn } from "#server/core/run/day";
import { runLines } from "#server/run/run-lines.query";
import { findRuns, type RunsAsked } from "#server/run/sql";

type Context = Open<WorkspaceContext>;

interface Clue {
  promptId?: string | undefined;
  customer?: string | undefined;
  /** As the calendar of the workspace has it. */
  day?: string | undefined;
  /** The newest up to here. */
  until?: Date | undefined;
  text?: string | undefined;
  traceId?: string | undefined;
}

const mostShown = 20;
const patienceMs = 4000;

/** The runs somebody may mean, the newest first; and whether all were looked at that could be. */
export async function findCandidates(context: Context, clue: Clue) {
  if (clue.traceId) return { runs: await runLines(context, await runsOfTrace(context, clue.traceId)), whole: true };
  const asked: Omit<RunsAsked, "limit"> = {
    ...{ purpose: "production", patience: patienceMs, ...(clue.promptId && { prompt: clue.promptId }), ...(clue.customer && { customer: clue.customer }) },
    ...(clue.day ? await boundsOf(context, clue.day) : clue.until ? { to: new Date(clue.until.getTime() + 1) } : {}),
  };
  if (!clue.text) return look(context, asked);
  let whole = true;
  for (const text of fragmentsOf(clue.text)) {
    const found = await look(context, { ...asked, text });
    if (found.runs.length > 0) return found;
    whole &&= found.whole;
  }
  return { runs: [], whole };
}

async function look(context: Context, asked: Omit<RunsAsked, "limit">) {
  const { ids, stopped } = await findRuns(context, { ...asked, limit: mostShown });
  return { runs: await runLines(context, ids), whole: !stopped };
}

/** Of a trace, what people read comes last. */
async function runsOfTrace({ db }: Context, traceId: string) {
  const runs = await db.run.findMany({ where: { AND: [{ traceId }, { traceId: { not: "" } }] }, select: { id: true }, orderBy: [{ at: "desc" }, { id: "desc" }], take: mostShown });
  return runs.map(({ id }) => id);
}

async function boundsOf({ db, workspace }: Context, day: string) {
  const place = await db.workspace.findFirst({ where: { slug: workspace.slug }, select: { timeZone: true } });
  const days = daysIn(place?.timeZone ?? "UTC");
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return { from: new Date(days.start(number)), to: new Date(days.start(number + 1)) };
}
