import { addInput, changeInput, moveInput, removeInput } from "#components/prompt/inputs/inputs-in-hand";
import type { Act } from "./act";
import { askFor, followInput } from "./input-acts";
import { modelOf, type WorkflowModel } from "./model";
import { addStep, changeTool, duplicateStep, fill, moveStep, pin, removeStep, renameStep, runOther } from "./step-acts";

type Doings = { [K in Act["do"]]: (model: WorkflowModel, act: Extract<Act, { do: K }>) => WorkflowModel };

const doings: Doings = {
  "add-step": addStep,
  "run-other": runOther,
  pin,
  "rename-step": renameStep,
  "change-tool": changeTool,
  fill,
  "ask-for": askFor,
  "move-step": moveStep,
  "duplicate-step": duplicateStep,
  "remove-step": removeStep,
  "add-input": addInput,
  "change-input": (model, act) => changeInput(model, act, followInput),
  "remove-input": removeInput,
  "move-input": moveInput,
  replace: (model, { content }) => modelOf(content, model),
};

/** What a workflow is after an act. An act that can't be done leaves it as it was. */
export function done(model: WorkflowModel, act: Act): WorkflowModel {
  const doing = doings[act.do] as (model: WorkflowModel, act: Act) => WorkflowModel; // safe because the record is keyed by what each act says it does
  return doing(model, act);
}
