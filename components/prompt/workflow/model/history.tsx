import { stepped, steppedBack, steppedForth, type History as WayBack } from "#components/prompt/way-back";
import type { Act } from "./act";
import type { Wanted, WorkflowModel } from "./model";
import { done } from "./workflow";

export type History = WayBack<WorkflowModel>;

export type Happening = { act: Act; at: number } | { go: "back" | "forth" } | { want: Wanted };

export function happened(history: History, happening: Happening): History {
  if ("act" in happening) return recorded(history, happening.act, happening.at);
  if ("want" in happening) return { ...history, present: { ...history.present, wanted: happening.want } };
  return happening.go === "back" ? steppedBack(history, again) : steppedForth(history, again);
}

function recorded(history: History, act: Act, at: number): History {
  const before = history.present;
  const present = done({ ...before, wanted: undefined }, act);
  return present.steps === before.steps && present.inputs === before.inputs ? history : stepped(history, present, typingIn(act), at);
}

function typingIn(act: Act) {
  if (act.do === "change-tool") return `tool ${act.step}`;
  return act.do === "fill" && act.filling?.from === "text" ? `text ${act.step} ${act.input}` : undefined;
}

/** Names are never given out twice, and the focus goes to what comes back. */
function again(model: WorkflowModel, present: WorkflowModel): WorkflowModel {
  const back = model.steps.find((step) => !present.steps.includes(step));
  return { ...model, issued: Math.max(model.issued, present.issued), wanted: back && { step: back.id, at: "handle" } };
}
