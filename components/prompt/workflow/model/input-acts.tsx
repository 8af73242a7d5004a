import { most } from "#server/core/version/bounds";
import type { Filling, Input } from "#server/core/version/content";
import type { Does } from "./act";
import type { WorkflowModel } from "./model";
import { eachFilling } from "./step-acts";

const isTaken = ({ inputs }: WorkflowModel, name: string, but?: string) => inputs.some((input) => input.name === name && input.id !== but);

export function addInput(model: WorkflowModel, { input }: Does<"add-input">): WorkflowModel {
  if (model.inputs.length >= most.inputs || isTaken(model, input.name)) return model;
  return { ...model, issued: model.issued + 1, inputs: [...model.inputs, { ...input, id: `i${model.issued + 1}` }] };
}

/** The workflow asks for what a step's prompt asks for, and hands it on. What it asks for already is only handed on. */
export function askFor(model: WorkflowModel, { step: id, inputs }: Does<"ask-for">): WorkflowModel {
  const wider = inputs.reduce((before, input) => addInput(before, { do: "add-input", input: asOwn(input) }), model);
  const known = inputs.filter(({ name }) => isTaken(wider, name));
  const fills = Object.fromEntries(known.map(({ name }) => [name, { from: "input" as const, name }]));
  return { ...wider, steps: wider.steps.map((step) => (step.id === id ? { ...step, fills: { ...step.fills, ...fills } } : step)) };
}

const asOwn = ({ ...input }: Input & { id?: string }): Input => {
  const { id: _id, ...own } = input;
  return own;
};

/** Every step that took it goes on taking it under the new name. */
export function changeInput(model: WorkflowModel, { id, input }: Does<"change-input">): WorkflowModel {
  const before = model.inputs.find((entry) => entry.id === id);
  if (!before || isTaken(model, input.name, id)) return model;
  const follows = (filling: Filling): Filling => (filling.from === "input" && filling.name === before.name ? { ...filling, name: input.name } : filling);
  return {
    ...model,
    inputs: model.inputs.map((entry) => (entry.id === id ? { ...input, id } : entry)),
    steps: before.name === input.name ? model.steps : model.steps.map((step) => ({ ...step, fills: eachFilling(step.fills, follows) })),
  };
}

export const removeInput = (model: WorkflowModel, { id }: Does<"remove-input">): WorkflowModel => ({ ...model, inputs: model.inputs.filter((input) => input.id !== id) });

export function moveInput(model: WorkflowModel, { id, at }: Does<"move-input">): WorkflowModel {
  const moved = model.inputs.find((input) => input.id === id);
  if (!moved || at < 0 || at >= model.inputs.length) return model;
  return { ...model, inputs: model.inputs.filter((input) => input !== moved).toSpliced(at, 0, moved) };
}
