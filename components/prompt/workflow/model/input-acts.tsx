import { addInput, isTaken } from "#components/prompt/inputs/inputs-in-hand";
import type { Filling, Input } from "#server/core/version/content";
import type { Does } from "./act";
import type { WorkflowModel } from "./model";
import { eachFilling } from "./step-acts";

/** The workflow asks for what a step's prompt asks for, and hands it on. What it asks for already is only handed on. */
export function askFor(model: WorkflowModel, { step: id, inputs }: Does<"ask-for">): WorkflowModel {
  const wider = inputs.reduce((before, input) => addInput(before, { input: asOwn(input) }), model);
  const known = inputs.filter(({ name }) => isTaken(wider, name));
  const fills = Object.fromEntries(known.map(({ name }) => [name, { from: "input" as const, name }]));
  return { ...wider, steps: wider.steps.map((step) => (step.id === id ? { ...step, fills: { ...step.fills, ...fills } } : step)) };
}

const asOwn = ({ ...input }: Input & { id?: string }): Input => {
  const { id: _id, ...own } = input;
  return own;
};

/** Every step that took an input goes on taking it under its new name. */
export function followInput(model: WorkflowModel, from: string, to: string): WorkflowModel {
  const follows = (filling: Filling): Filling => (filling.from === "input" && filling.name === from ? { ...filling, name: to } : filling);
  return { ...model, steps: model.steps.map((step) => ({ ...step, fills: eachFilling(step.fills, follows) })) };
}
