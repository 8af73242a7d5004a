import { createHash } from "node:crypto";
import type { Open, WorkspaceContext } from "#server/context";
import { anOutput } from "#server/core/run/output";
import type { Verdict } from "#server/core/run/verdict";

/** What a queue picks its outputs by; absent means any. */
export interface Picked {
  promptId?: string;
  versionId?: string;
  environment?: string;
  model?: string;
  customer?: string;
  tool?: string;
  verdict?: Verdict | "none";
  from?: Date;
  to?: Date;
}

/** Of so many newest the outputs are drawn. */
const mostDrawnFrom = 20_000;
const atOnce = 1000;

/** Outputs of production that are there to be read, of no personal prompt: the newest, or a sample that is the same for the same seed. */
export async function pickRuns(context: Open<WorkspaceContext>, { verdict, from, to, ...exactly }: Picked, sample: number, seed?: number): Promise<string[]> {
  const { db } = context;
  const newest = await db.run.findMany({
    where: {
      ...exactly,
      ...anOutput,
      OR: [{ promptId: null }, { prompt: { standing: "team" } }],
      ...(verdict && { verdict: verdict === "none" ? null : verdict }),
      ...((from ?? to) && { at: { gte: from, lt: to } }),
    },
    select: { id: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostDrawnFrom,
  });
  const drawn = seed === undefined ? newest.map(({ id }) => id) : shuffled(newest.map(({ id }) => id), seed);
  const picked: string[] = [];
  for (let at = 0; at < drawn.length && picked.length < sample; at += atOnce) {
    const some = drawn.slice(at, at + atOnce);
    const texts = await db.runText.findMany({ where: { runId: { in: some }, AND: [{ output: { not: null } }, { output: { not: "" } }] }, select: { runId: true } });
    const there = new Set(texts.map(({ runId }) => runId));
    picked.push(...some.filter((id) => there.has(id)));
  }
  return picked.slice(0, sample);
}

function shuffled(ids: readonly string[], seed: number): string[] {
  const placed = ids.map((id) => ({ id, place: createHash("sha256").update(`${seed} ${id}`).digest("hex") }));
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ id }) => id);
}
