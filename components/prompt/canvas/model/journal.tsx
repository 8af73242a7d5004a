import type { Act } from "./act";
import { recorded, redone, undone, type History } from "./history";
import type { Caret } from "./model";

/** What happens on a canvas: something is done, taken back, or only looked at. */
export type Happening = { act: Act; at: number } | { go: "back" | "forth" } | { focus: Caret } | { leave: string; by: 1 | -1 };

export function happened(history: History, happening: Happening): History {
  if ("act" in happening) return recorded(history, happening.act, happening.at);
  if ("go" in happening) return happening.go === "back" ? undone(history) : redone(history);
  if ("focus" in happening) return { ...history, present: { ...history.present, caret: happening.focus } };
  return left(history, happening.leave, happening.by);
}

/** The caret goes on in the next block that can be written in. */
function left(history: History, block: string, by: 1 | -1): History {
  const blocks = history.present.messages.flatMap(({ blocks }) => blocks).filter(({ off, id }) => !off || id === block);
  const next = blocks[blocks.findIndex(({ id }) => id === block) + by];
  return next ? { ...history, present: { ...history.present, caret: { block: next.id, at: by > 0 ? "start" : "end" } } } : history;
}
