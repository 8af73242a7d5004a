import type { Open, WorkspaceContext } from "#server/context";
import { percentShared } from "#server/core/version/sketch";
import { promptsLike } from "./sql";

/** Of 32 places of a sketch, so many are shared by texts that may be twins. */
const leastShared = 18;
const leastPercent = 70;

/** Marks the prompts that say nearly the same, both ways. A fork and its origin are alike on purpose. */
export async function noteTwins(context: Open<WorkspaceContext>, promptId: string, words: string, sketch: readonly number[]) {
  const { db } = context;
  await db.twin.deleteMany({ where: { OR: [{ promptId }, { otherId: promptId }] } });
  const near = (sketch.length > 0 ? await promptsLike(context, sketch, leastShared) : []).filter(({ id }) => id !== promptId);
  if (near.length === 0) return;
  const others = await db.prompt.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: { id: true, words: true, forkedFrom: { select: { promptId: true } } },
  });
  const own = await db.prompt.findUniqueOrThrow({ where: { id: promptId }, select: { forkedFrom: { select: { promptId: true } } } });
  const twins = others
    .filter(({ id, forkedFrom }) => forkedFrom?.promptId !== promptId && own.forkedFrom?.promptId !== id)
    .map(({ id, words: theirs }) => ({ id, percent: percentShared(words, theirs) }))
    .filter(({ percent }) => percent >= leastPercent);
  await db.twin.createMany({
    data: twins.flatMap(({ id, percent }) => [
      { promptId, otherId: id, percent },
      { promptId: id, otherId: promptId, percent },
    ]),
    skipDuplicates: true,
  });
}
