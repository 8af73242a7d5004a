import type { EditInput } from "#components/prompt/inputs/inputs-in-hand";
import type { Step, WorkflowContent } from "#server/core/version/content";

/** A workflow while it is edited: its parts have names that last as long as the window is open. */
export interface WorkflowModel {
  inputs: readonly EditInput[];
  steps: readonly EditStep[];
  /** Where the focus goes after what was just done. */
  wanted?: Wanted;
  /** How many names were given out. */
  issued: number;
}

export type EditStep = Step & { id: string };

export interface Wanted {
  step: string;
  at: "handle" | "name" | { input: string };
}

/** Gives names to a content's parts; those that `before` knew keep theirs, so that a window keeps its place. */
export function modelOf({ inputs, steps }: WorkflowContent, before?: WorkflowModel): WorkflowModel {
  let issued = before?.issued ?? 0;
  const next = (letter: string) => `${letter}${++issued}`;
  const known = <T extends { name: string; id: string }>(old: readonly T[] = []) => new Map(old.map(({ name, id }) => [name, id]));
  const [knownInputs, knownSteps] = [known(before?.inputs), known(before?.steps)];
  const taken = new Set<string>();
  const idOf = (old: string | undefined, letter: string) => {
    const id = old === undefined || taken.has(old) ? next(letter) : old;
    taken.add(id);
    return id;
  };
  return {
    inputs: inputs.map((input) => ({ ...input, id: idOf(knownInputs.get(input.name), "i") })),
    steps: steps.map((step) => ({ ...step, id: idOf(knownSteps.get(step.name), "s") })),
    issued,
  };
}

/** What is kept: the content without the names. */
export const contentOf = ({ inputs, steps }: Pick<WorkflowModel, "inputs" | "steps">): WorkflowContent => ({
  kind: "workflow",
  inputs: inputs.map(({ id, ...input }) => input),
  steps: steps.map(({ id, ...step }) => step),
});
