import { most } from "#server/core/version/bounds";
import type { Does } from "./act";
import type { CanvasModel } from "./model";
import { renameInput } from "./rename-input";

const isTaken = ({ inputs }: CanvasModel, name: string, but?: string) => inputs.some((input) => input.name === name && input.id !== but);

export function addInput(model: CanvasModel, { input }: Does<"add-input">): CanvasModel {
  if (model.inputs.length >= most.inputs || isTaken(model, input.name)) return model;
  return { ...model, issued: model.issued + 1, inputs: [...model.inputs, { ...input, id: `i${model.issued + 1}` }] };
}

/** A new name is written into every place that says the old one. */
export function changeInput(model: CanvasModel, { id, input }: Does<"change-input">): CanvasModel {
  const before = model.inputs.find((entry) => entry.id === id);
  if (!before || isTaken(model, input.name, id)) return model;
  const changed = { ...model, inputs: model.inputs.map((entry) => (entry.id === id ? { ...input, id } : entry)) };
  return before.name === input.name ? changed : renameInput(changed, before.name, input.name);
}

export function removeInput(model: CanvasModel, { id }: Does<"remove-input">): CanvasModel {
  return { ...model, inputs: model.inputs.filter((input) => input.id !== id) };
}

export function moveInput(model: CanvasModel, { id, at }: Does<"move-input">): CanvasModel {
  const moved = model.inputs.find((input) => input.id === id);
  if (!moved) return model;
  return { ...model, inputs: model.inputs.filter((input) => input !== moved).toSpliced(at, 0, moved) };
}
