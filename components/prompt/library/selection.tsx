/** As many as one act reaches. */
export const mostChosen = 200;

/** The prompts somebody has ticked, and the one from which a range goes on. */
export interface Selection {
  chosen: ReadonlySet<string>;
  anchor?: string;
}

export const nothingChosen: Selection = { chosen: new Set() };

/** Ticks one, or takes its tick away. */
export function toggled({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: capped(next), anchor: id };
}

/** Ticks all from the last one touched to this one, as shift does in every list. */
export function extended(selection: Selection, id: string, order: readonly string[]): Selection {
  const [from, to] = [order.indexOf(selection.anchor ?? id), order.indexOf(id)];
  if (from < 0 || to < 0) return toggled(selection, id);
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: capped(new Set([...selection.chosen, ...between])), anchor: selection.anchor ?? id };
}

/** All that are shown, or none where they are ticked already. */
export function allOrNone({ chosen }: Selection, order: readonly string[]): Selection {
  const wanted = order.slice(0, mostChosen);
  return wanted.every((id) => chosen.has(id)) ? nothingChosen : { chosen: new Set(wanted) };
}

/** What is ticked and still there. */
export const among = <Item extends { id: string }>({ chosen }: Selection, items: readonly Item[]) => items.filter(({ id }) => chosen.has(id));

const capped = (chosen: ReadonlySet<string>) => (chosen.size > mostChosen ? new Set([...chosen].slice(0, mostChosen)) : chosen);
