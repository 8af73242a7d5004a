import type { Open, WorkspaceContext } from "#server/context";
import { percentShared } from "#server/core/version/sketch";
import { promptsLike } from "./sql";

/** Of 32 places of a sketch, so many are shared by texts that may be twins. */
const leastShared = 18;
const leastPercent = 70;
const forkedFrom = { select: { promptId: true } } as const;

/** Marks the prompts that say nearly the same, both ways. A fork and its origin are alike on purpose. */
export async function noteTwins(context: Open<WorkspaceContext>, promptId: string) {
  const { db } = context;
  const { words, sketch, forkedFrom: origin } = await db.prompt.findUniqueOrThrow({ where: { id: promptId }, select: { words: true, sketch: true, forkedFrom } });
  await db.twin.deleteMany({ where: { OR: [{ promptId }, { otherId: promptId }] } });
  const near = (sketch.length > 0 ? await promptsLike(context, sketch, leastShared) : []).filter(({ id }) => id !== promptId);
  if (near.length === 0) return;
  const others = await db.prompt.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: { id: true, words: true, forkedFrom },
  });
  const twins = others
    .filter(({ id, forkedFrom }) => forkedFrom?.promptId !== promptId && origin?.promptId !== id)
    .map(({ id, words: theirs }) => ({ id, percent: percentShared(words, theirs) }))
    .filter(({ percent }) => percent >= leastPercent);
  const rows = twins.flatMap(({ id, percent }) => [
    { promptId, otherId: id, percent },
    { promptId: id, otherId: promptId, percent },
  ]);
  // Two twins saved at once write the same rows: in one order, or they would wait for each other.
  await db.twin.createMany({ data: rows.sort(byIds), skipDuplicates: true });
}

interface Pair {
  promptId: string;
  otherId: string;
}

const byIds = (one: Pair, other: Pair) => (one.promptId + one.otherId < other.promptId + other.otherId ? -1 : 1);
