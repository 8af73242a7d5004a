import type { Demands } from "#server/core/policy/demands";
import type { Change } from "./require-change";

export interface ChecklistLine {
  item: string;
  by: { id: string; name: string } | null;
  at: Date | null;
  /** It was ticked for texts that say something else now. */
  stale: boolean;
}

/** The checksums a tick stands for. */
export const shasOf = ({ parts }: Pick<Change, "parts">) => parts.map(({ head }) => head.sha).sort();

/** All that the target's policies ask to be ticked, each once. */
export const itemsOf = (demands: readonly Pick<Demands, "checklist">[]) => [...new Set(demands.flatMap(({ checklist }) => checklist))];

export function checklistOf(change: Pick<Change, "parts" | "ticks">, demands: readonly Pick<Demands, "checklist">[]): ChecklistLine[] {
  const now = shasOf(change);
  return itemsOf(demands).map((item) => {
    const tick = change.ticks.find((one) => one.item === item);
    return { item, by: tick?.user ?? null, at: tick?.at ?? null, stale: tick !== undefined && now.some((sha) => !tick.shas.includes(sha)) };
  });
}
