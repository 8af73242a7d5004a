/** What was there before a step, and what somebody was typing in, if it was typing. */
export interface Moment<M> {
  model: M;
  typing?: string;
  at: number;
}

/** Something in hand, and the way back. */
export interface History<M> {
  present: M;
  past: readonly Moment<M>[];
  future: readonly M[];
}

const longest = 300;
const pauseMs = 800;

export const begun = <M,>(present: M): History<M> => ({ present, past: [], future: [] });

/** A step on. Typing without a pause is one. */
export function stepped<M>({ present: before, past }: History<M>, present: M, typing: string | undefined, at: number): History<M> {
  const last = past.at(-1);
  if (typing && last?.typing === typing && at - last.at < pauseMs) return { present, past: past.with(-1, { ...last, at }), future: [] };
  return { present, past: [...past.slice(1 - longest), { model: before, typing, at }], future: [] };
}

/** How what comes back is shown: with what only the present knows. */
type Again<M> = (model: M, present: M) => M;

export function steppedBack<M>({ present, past, future }: History<M>, again: Again<M>): History<M> {
  const last = past.at(-1);
  return last ? { present: again(last.model, present), past: past.slice(0, -1), future: [present, ...future] } : { present, past, future };
}

export function steppedForth<M>({ present, past, future }: History<M>, again: Again<M>): History<M> {
  const [next, ...later] = future;
  return next ? { present: again(next, present), past: [...past, { model: present, at: 0 }], future: later } : { present, past, future };
}
