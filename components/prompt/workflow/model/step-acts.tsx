import { most } from "#server/core/version/bounds";
import type { Filling } from "#server/core/version/content";
import { proposedFills } from "#server/core/version/workflow";
import type { Does } from "./act";
import type { EditStep, WorkflowModel } from "./model";
import { freeName, problemOfName } from "./step-name";

const namesOf = (steps: readonly EditStep[]) => steps.map(({ name }) => name);
const placeOf = ({ steps }: WorkflowModel, id: string) => steps.findIndex((step) => step.id === id);
const changed = (model: WorkflowModel, id: string, part: Partial<EditStep>): WorkflowModel => ({ ...model, steps: model.steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });

/** A new step takes what it can: inputs of the same name, and what the step before it gave. */
export function addStep(model: WorkflowModel, { at, runs }: Does<"add-step">): WorkflowModel {
  if (model.steps.length >= most.steps) return model;
  const id = `s${model.issued + 1}`;
  const fills = proposedFills(runs.inputs, model.inputs, model.steps[at - 1]?.name);
  const step: EditStep = { id, name: freeName(runs.key, namesOf(model.steps)), prompt: runs.key, ...(runs.sha ? { sha: runs.sha } : {}), ...(runs.tool ? { tool: runs.tool } : {}), fills };
  const first = runs.inputs.find(({ name }) => !Object.hasOwn(fills, name)) ?? runs.inputs[0];
  return { ...model, issued: model.issued + 1, steps: model.steps.toSpliced(at, 0, step), wanted: { step: id, at: first ? { input: first.name } : "name" } };
}

/** Another prompt in the same place: what it asks for too stays filled as it was. */
export function runOther(model: WorkflowModel, { step: id, runs }: Does<"run-other">): WorkflowModel {
  const place = placeOf(model, id);
  const step = model.steps[place];
  if (!step) return model;
  const asked = new Set(runs.inputs.map(({ name }) => name));
  const kept = Object.entries(step.fills).filter(([name]) => asked.has(name));
  const fills = { ...proposedFills(runs.inputs, model.inputs, model.steps[place - 1]?.name), ...Object.fromEntries(kept) };
  const tool = step.tool ?? runs.tool;
  return { ...changed(model, id, { prompt: runs.key, sha: runs.sha, tool, fills }), wanted: { step: id, at: "handle" } };
}

/** Checksums by the steps' ids. */
export const pin = (model: WorkflowModel, { pins }: Does<"pin">): WorkflowModel => ({ ...model, steps: model.steps.map((step) => ({ ...step, sha: pins.get(step.id) ?? step.sha })) });

/** Whatever took the output of a step goes on taking it under the new name. */
export function renameStep(model: WorkflowModel, { step: id, name }: Does<"rename-step">): WorkflowModel {
  const step = model.steps[placeOf(model, id)];
  const others = namesOf(model.steps.filter((other) => other.id !== id));
  if (!step || step.name === name || problemOfName(name, others)) return model;
  const renamed = changed(model, id, { name });
  if (others.includes(step.name)) return renamed;
  const follows = (filling: Filling): Filling => (filling.from === "step" && filling.step === step.name ? { ...filling, step: name } : filling);
  return { ...renamed, steps: renamed.steps.map((other) => ({ ...other, fills: eachFilling(other.fills, follows) })) };
}

export const eachFilling = (fills: EditStep["fills"], follow: (filling: Filling) => Filling) => Object.fromEntries(Object.entries(fills).map(([input, filling]) => [input, follow(filling)]));

export const changeTool = (model: WorkflowModel, { step, tool }: Does<"change-tool">): WorkflowModel => changed(model, step, { tool: tool.trim() === "" ? undefined : tool });

export function fill(model: WorkflowModel, { step: id, input, filling }: Does<"fill">): WorkflowModel {
  const step = model.steps[placeOf(model, id)];
  if (!step) return model;
  const { [input]: _before, ...others } = step.fills;
  return changed(model, id, { fills: filling ? { ...step.fills, [input]: filling } : others });
}

/** What takes the output of a moved step stays as it is; where that now comes too late, the problems say so. */
export function moveStep(model: WorkflowModel, { step: id, at }: Does<"move-step">): WorkflowModel {
  const place = placeOf(model, id);
  const step = model.steps[place];
  if (!step || at === place || at < 0 || at >= model.steps.length) return model;
  return { ...model, steps: model.steps.toSpliced(place, 1).toSpliced(at, 0, step), wanted: { step: id, at: "handle" } };
}

export function duplicateStep(model: WorkflowModel, { step: id }: Does<"duplicate-step">): WorkflowModel {
  const place = placeOf(model, id);
  const step = model.steps[place];
  if (!step || model.steps.length >= most.steps) return model;
  const copy = { ...step, id: `s${model.issued + 1}`, name: freeName(step.name, namesOf(model.steps)) };
  return { ...model, issued: model.issued + 1, steps: model.steps.toSpliced(place + 1, 0, copy), wanted: { step: copy.id, at: "name" } };
}

/** The focus goes to the step that takes its place, else to the one before. */
export function removeStep(model: WorkflowModel, { step: id }: Does<"remove-step">): WorkflowModel {
  const place = placeOf(model, id);
  if (place < 0) return model;
  const steps = model.steps.toSpliced(place, 1);
  const next = steps[place] ?? steps[place - 1];
  return { ...model, steps, wanted: next && { step: next.id, at: "handle" } };
}
