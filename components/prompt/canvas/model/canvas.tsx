import { addInput, changeInput, moveInput, removeInput } from "#components/prompt/inputs/inputs-in-hand";
import type { Act } from "./act";
import { changeKind, changeTitle, duplicate, insert, merge, move, remove, rewrite, shift, split, switchBlock, write } from "./block-acts";
import { addMessage, changeRest, changeRole, removeMessage, replace } from "./message-acts";
import type { CanvasModel } from "./model";
import { renameInput } from "./rename-input";
import { changeStyle, showVariant } from "./variant";

type Doings = { [K in Act["do"]]: (model: CanvasModel, act: Extract<Act, { do: K }>) => CanvasModel };

const doings: Doings = {
  write,
  rewrite,
  insert,
  "change-kind": changeKind,
  "change-title": changeTitle,
  switch: switchBlock,
  duplicate,
  shift,
  move,
  split,
  merge,
  remove,
  "add-message": addMessage,
  "change-role": changeRole,
  "remove-message": removeMessage,
  "add-input": addInput,
  "change-input": (model, act) => changeInput(model, act, renameInput),
  "remove-input": removeInput,
  "move-input": moveInput,
  "change-style": changeStyle,
  "change-rest": changeRest,
  "show-variant": showVariant,
  replace,
};

/** What a prompt is after an act. An act that can't be done leaves it as it was. */
export function done(model: CanvasModel, act: Act): CanvasModel {
  const doing = doings[act.do] as (model: CanvasModel, act: Act) => CanvasModel; // safe because the record is keyed by what each act says it does
  return doing(model, act);
}
