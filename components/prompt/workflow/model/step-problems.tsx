import type { Input } from "#server/core/version/content";
import { readValue } from "#server/core/template/values";
import { problemsOfWorkflow } from "#server/core/version/workflow";
import type { EditStep, WorkflowModel } from "./model";

export interface Problem {
  /** The id of the step it is about. */
  step: string;
  input?: string;
  sentence: string;
}

/** Why the workflow can't be saved yet. What each step's prompt asks for is known by the step's id; two steps may pin two versions of one prompt. */
export function problemsIn({ inputs, steps }: Pick<WorkflowModel, "inputs" | "steps">, asked: ReadonlyMap<string, readonly Input[]>): Problem[] {
  return steps.flatMap((step, at) => {
    const wanted = asked.get(step.id);
    const upToHere = [...steps.slice(0, at), step];
    const found = problemsOfWorkflow({ kind: "workflow", inputs: [...inputs], steps: [...steps] }, (one) => (one === step ? wanted : undefined));
    const first = upToHere.findIndex(({ name }) => name === step.name) === at;
    const own = found.filter((problem) => problem.step === step.name && (first || problem.input === undefined));
    return [...own.map(({ input, sentence }) => ({ step: step.id, input, sentence })), ...illTexts(step, wanted)];
  });
}

/** A written text must read as what the prompt asks for. */
function illTexts({ id, name, fills }: EditStep, wanted: readonly Input[] = []): Problem[] {
  return wanted.flatMap((input) => {
    const filling = Object.hasOwn(fills, input.name) ? fills[input.name] : undefined;
    const read = filling?.from === "text" ? readValue(input, filling.text) : undefined;
    if (!read) return [];
    const sentence = "problem" in read ? read.problem : read.value === undefined && input.required ? `“${input.name}” is empty.` : undefined;
    return sentence === undefined ? [] : [{ step: id, input: input.name, sentence: `In “${name}”, ${sentence}` }];
  });
}
