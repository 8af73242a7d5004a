import { stepped, steppedBack, steppedForth, type History as WayBack } from "#components/prompt/way-back";
import type { Act } from "./act";
import { done } from "./canvas";
import { placeOf, type CanvasModel } from "./model";

export type History = WayBack<CanvasModel>;

/** What the text itself took back is taken back here too, and is no step. */
export function recorded(history: History, act: Act, at: number): History {
  const present = done(history.present, act);
  if (present === history.present) return history;
  if (act.do === "write" && act.undone) return takenBack(history, present, act.block, act.text);
  return stepped(history, present, typingIn(act), at);
}

export const undone = (history: History) => steppedBack(history, again);
export const redone = (history: History) => steppedForth(history, again);

/** The block, the heading or the panel in which somebody types. */
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
