/** One release of a history, the oldest first. */
export interface Past {
  id: string;
  kind: "promotion" | "rollback";
  versionId: string;
  replacesId: string | null;
}

/**
 * What a rollback restores when nobody says: the last release before the present one that says something else and was not itself taken back.
 * A restored version that was taken back later stays out, too.
 */
export function usualTarget<P extends Past>(history: readonly P[]): P | undefined {
  const present = history.at(-1);
  if (!present) return undefined;
  const byId = new Map(history.map((past) => [past.id, past]));
  const takenBack = new Map(history.flatMap(({ kind, replacesId }, at): [string, number][] => (kind === "rollback" && replacesId ? [[byId.get(replacesId)?.versionId ?? "", at]] : [])));
  return history.slice(0, -1).findLast(({ versionId }, at) => versionId !== present.versionId && !((takenBack.get(versionId) ?? -1) > at));
}
