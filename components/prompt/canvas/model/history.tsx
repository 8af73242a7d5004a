import type { Act } from "./act";
import { done } from "./canvas";
import { placeOf, type CanvasModel } from "./model";

interface Step {
  model: CanvasModel;
  /** The block, the heading or the panel in which somebody was typing. */
  typing?: string;
  at: number;
}

/** A canvas and the way back. */
export interface History {
  present: CanvasModel;
  past: readonly Step[];
  future: readonly CanvasModel[];
}

const longest = 300;
const pauseMs = 800;

export const begun = (present: CanvasModel): History => ({ present, past: [], future: [] });

/** Typing without a pause is one step. What the text itself took back is taken back here too, and is no step. */
export function recorded(history: History, act: Act, at: number): History {
  const present = done(history.present, act);
  if (present === history.present) return history;
  if (act.do === "write" && act.undone) return takenBack(history, present, act.block, act.text);
  const typing = typingIn(act);
  const last = history.past.at(-1);
  if (typing && last?.typing === typing && at - last.at < pauseMs) {
    return { present, past: history.past.with(-1, { ...last, at }), future: [] };
  }
  return { present, past: [...history.past.slice(1 - longest), { model: history.present, typing, at }], future: [] };
}

function typingIn(act: Act) {
  if (act.do === "write") return act.block;
  if (act.do === "replace") return act.typing;
  return act.do === "change-title" ? `heading of ${act.block}` : undefined;
}

function takenBack(history: History, present: CanvasModel, block: string, text: string): History {
  const run = history.past.slice(history.past.findLastIndex((step) => step.typing !== block) + 1);
  const same = run.findLastIndex((step) => placeOf(step.model, block)?.found.text === text);
  return { ...history, present, past: same < 0 ? history.past : history.past.slice(0, same - run.length) };
}

export function undone({ present, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { present, past, future };
  return { present: again(last.model, present), past: past.slice(0, -1), future: [present, ...future] };
}

export function redone({ present, past, future }: History): History {
  const [next, ...later] = future;
  if (!next) return { present, past, future };
  return { present: again(next, present), past: [...past, { model: present, at: 0 }], future: later };
}

/** Names are never given out twice, and the focus goes to what comes back. */
function again(model: CanvasModel, present: CanvasModel): CanvasModel {
  const block = firstDifference(model, present);
  return { ...model, issued: Math.max(model.issued, present.issued), caret: block === undefined ? undefined : { block, at: "end" } };
}

function firstDifference(model: CanvasModel, present: CanvasModel) {
  const others = present.messages.flatMap(({ blocks }) => blocks);
  const changed = model.messages.flatMap(({ blocks }) => blocks).find((block) => !others.includes(block));
  return changed?.id ?? model.caret?.block;
}
