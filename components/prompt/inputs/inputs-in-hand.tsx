import { most } from "#server/core/version/bounds";
import type { Input } from "#server/core/version/content";

export type EditInput = Input & { id: string };

/** Whatever has inputs and is edited: a canvas, a workflow. */
interface InHand {
  inputs: readonly EditInput[];
  /** How many names were given out. */
  issued: number;
}

export const isTaken = ({ inputs }: InHand, name: string, but?: string) => inputs.some((input) => input.name === name && input.id !== but);

export function addInput<M extends InHand>(model: M, { input }: { input: Input }): M {
  if (model.inputs.length >= most.inputs || isTaken(model, input.name)) return model;
  return { ...model, issued: model.issued + 1, inputs: [...model.inputs, { ...input, id: `i${model.issued + 1}` }] };
}

/** What references the input follows by `renamed`; a name that another has is refused. */
export function changeInput<M extends InHand>(model: M, { id, input }: { id: string; input: Input }, renamed: (model: M, from: string, to: string) => M): M {
  const before = model.inputs.find((entry) => entry.id === id);
  if (!before || isTaken(model, input.name, id)) return model;
  const changed = { ...model, inputs: model.inputs.map((entry) => (entry.id === id ? { ...input, id } : entry)) };
  return before.name === input.name ? changed : renamed(changed, before.name, input.name);
}

export const removeInput = <M extends InHand>(model: M, { id }: { id: string }): M => ({ ...model, inputs: model.inputs.filter((input) => input.id !== id) });

export function moveInput<M extends InHand>(model: M, { id, at }: { id: string; at: number }): M {
  const moved = model.inputs.find((input) => input.id === id);
  if (!moved || at < 0 || at >= model.inputs.length) return model;
  return { ...model, inputs: model.inputs.filter((input) => input !== moved).toSpliced(at, 0, moved) };
}
