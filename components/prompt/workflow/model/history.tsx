import type { Act } from "./act";
import type { Wanted, WorkflowModel } from "./model";
import { done } from "./workflow";

interface Moment {
  model: WorkflowModel;
  /** What somebody was typing in. */
  typing?: string;
  at: number;
}

/** A workflow and the way back. */
export interface History {
  present: WorkflowModel;
  past: readonly Moment[];
  future: readonly WorkflowModel[];
}

export type Happening = { act: Act; at: number } | { go: "back" | "forth" } | { want: Wanted };

const longest = 300;
const pauseMs = 800;

export const begun = (present: WorkflowModel): History => ({ present, past: [], future: [] });

export function happened(history: History, happening: Happening): History {
  if ("act" in happening) return recorded(history, happening.act, happening.at);
  if ("want" in happening) return { ...history, present: { ...history.present, wanted: happening.want } };
  return happening.go === "back" ? undone(history) : redone(history);
}

/** Typing without a pause is one step back. */
function recorded({ present: before, past, future }: History, act: Act, at: number): History {
  const present = done({ ...before, wanted: undefined }, act);
  if (present.steps === before.steps && present.inputs === before.inputs) return { present: before, past, future };
  const typing = typingIn(act);
  const last = past.at(-1);
  if (typing && last?.typing === typing && at - last.at < pauseMs) return { present, past: past.with(-1, { ...last, at }), future: [] };
  return { present, past: [...past.slice(1 - longest), { model: before, typing, at }], future: [] };
}

function typingIn(act: Act) {
  if (act.do === "change-tool") return `tool ${act.step}`;
  return act.do === "fill" && act.filling?.from === "text" ? `text ${act.step} ${act.input}` : undefined;
}

function undone({ present, past, future }: History): History {
  const last = past.at(-1);
  return last ? { present: again(last.model, present), past: past.slice(0, -1), future: [present, ...future] } : { present, past, future };
}

function redone({ present, past, future }: History): History {
  const [next, ...later] = future;
  return next ? { present: again(next, present), past: [...past, { model: present, at: 0 }], future: later } : { present, past, future };
}

/** Names are never given out twice, and the focus goes to what comes back. */
function again(model: WorkflowModel, present: WorkflowModel): WorkflowModel {
  const back = model.steps.find((step) => !present.steps.includes(step));
  return { ...model, issued: Math.max(model.issued, present.issued), wanted: back && { step: back.id, at: "handle" } };
}
