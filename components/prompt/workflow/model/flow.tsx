import type { Step } from "#server/core/version/content";

export interface FlowLine {
  step: string;
  /** What comes in from the workflow's inputs, and from earlier steps. */
  inputs: readonly string[];
  outputs: readonly string[];
  /** Nothing takes what it gives, and it isn't the last. */
  idle: boolean;
}

/** What flows where, a line for each step. */
export function flowOf(steps: readonly Step[]): FlowLine[] {
  const takenBy = (step: Step) => Object.values(step.fills).flatMap((filling) => (filling.from === "step" ? [filling.step] : []));
  const taken = new Set(steps.flatMap(takenBy));
  return steps.map((step, at) => ({
    step: step.name,
    inputs: [...new Set(Object.values(step.fills).flatMap((filling) => (filling.from === "input" ? [filling.name] : [])))],
    outputs: [...new Set(takenBy(step))],
    idle: at < steps.length - 1 && !taken.has(step.name),
  }));
}
