import type { Input, Step, WorkflowContent } from "./content";

/** What a step's prompt asks for, as the step pins it; two steps may pin two versions of one prompt. */
export type Asked = (step: Step) => readonly Input[] | undefined;

export interface StepProblem {
  step: string;
  input?: string;
  sentence: string;
}

/** Why a workflow can't run as it stands: every step must get what its prompt asks for, from what is there by then. */
export function problemsOfWorkflow({ inputs, steps }: WorkflowContent, asked: Asked): StepProblem[] {
  const names = inputs.map(({ name }) => name);
  return steps.flatMap((step, at) => {
    const earlier = steps.slice(0, at).map(({ name }) => name);
    const twice = earlier.includes(step.name) ? [{ step: step.name, sentence: `Two steps are called “${step.name}”.` }] : [];
    return [...twice, ...problemsOfFills(step, names, earlier, steps), ...problemsOfNeeds(step, asked(step))];
  });
}

function problemsOfFills({ name: step, fills }: Step, inputs: readonly string[], earlier: readonly string[], all: readonly Step[]): StepProblem[] {
  return Object.entries(fills).flatMap(([input, filling]): StepProblem[] => {
    if (filling.from === "input" && !inputs.includes(filling.name)) return [{ step, input, sentence: `“${step}” takes ${input} from the input “${filling.name}”, which the workflow doesn't have.` }];
    if (filling.from !== "step" || earlier.includes(filling.step)) return [];
    const later = all.some(({ name }) => name === filling.step);
    return [{ step, input, sentence: `“${step}” takes ${input} from “${filling.step}”, ${later ? "which does not come before it" : "which isn't a step"}.` }];
  });
}

function problemsOfNeeds({ name: step, prompt, fills }: Step, wanted: readonly Input[] | undefined): StepProblem[] {
  if (!wanted) return [];
  const missing = wanted.filter((input) => input.required && input.default === undefined && !(input.name in fills));
  const unknown = Object.keys(fills).filter((name) => !wanted.some((input) => input.name === name));
  return [
    ...missing.map(({ name }) => ({ step, input: name, sentence: `“${step}” leaves ${name} open, which ${prompt} asks for.` })),
    ...unknown.map((name) => ({ step, input: name, sentence: `“${step}” fills ${name}, which ${prompt} doesn't ask for.` })),
  ];
}

/** A new step's fills: what has the same name is taken from the workflow, and the first text that is left from the step before. */
export function proposedFills(wanted: readonly Input[], inputs: readonly Input[], before: string | undefined): Step["fills"] {
  const named = wanted.filter((input) => inputs.some(({ name }) => name === input.name));
  const open = wanted.find((input) => !named.includes(input) && (input.type === "long_text" || input.type === "text"));
  return {
    ...Object.fromEntries(named.map(({ name }) => [name, { from: "input" as const, name }])),
    ...(open && before !== undefined ? { [open.name]: { from: "step" as const, step: before } } : {}),
  };
}
