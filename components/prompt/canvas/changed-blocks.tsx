import type { Message } from "#server/core/version/content";
import type { CanvasModel } from "./model/model";

/** Blocks that say what no block of the version before says; each of its blocks answers for one only. */
export function changedBlocks(messages: CanvasModel["messages"], base: readonly Message[] | undefined): ReadonlySet<string> {
  if (!base) return new Set();
  const left = new Map<string, number>();
  const nameOf = (block: { kind: string; text: string; off?: true }) => JSON.stringify([block.kind, block.text, block.off]);
  for (const block of base.flatMap(({ blocks }) => blocks)) left.set(nameOf(block), (left.get(nameOf(block)) ?? 0) + 1);
  const fresh = messages.flatMap(({ blocks }) => blocks).filter((block) => {
    const count = left.get(nameOf(block)) ?? 0;
    left.set(nameOf(block), count - 1);
    return count <= 0;
  });
  return new Set(fresh.map(({ id }) => id));
}
