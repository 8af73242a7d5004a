"use client";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { most } from "#server/core/version/bounds";
import { AddStep } from "./add-step";
import type { WorkflowModel } from "./model/model";
import type { Problem } from "./model/step-problems";
import { Step } from "./step";
import { StepDrag } from "./step-drag";
import type { StepPrompt } from "./use-step-prompts";
import { useWorkflowActs } from "./workflow-context";

interface Props {
  model: WorkflowModel;
  prompts: ReadonlyMap<string, StepPrompt>;
  problems: readonly Problem[];
  /** After how many steps a new one is being chosen. */
  adding?: number;
  onAdding: (at?: number) => void;
  foot: ReactNode;
}

/** The proof of a workflow: its steps from first to last. */
export function Steps({ model: { inputs, steps }, prompts, problems, adding, onAdding, foot }: Props) {
  const { mayWrite } = useWorkflowActs();
  const add = (look: ReactNode) => <AddStep at={adding ?? steps.length} open={adding !== undefined} onOpen={(open) => onAdding(open ? steps.length : undefined)} trigger={look} />;
  if (steps.length === 0) {
    return (
      <EmptyState
        title="No steps yet"
        sentence="A workflow puts prompts in order, and hands what one gives to the next."
        action={
          mayWrite
            ? add(
                <Button kind="primary" size="small">
                  Choose the first prompt
                </Button>,
              )
            : undefined
        }
      />
    );
  }
  return (
    <div className="sheet pb-4">
      <StepDrag steps={steps}>
        <ol aria-label="The steps">
          {steps.map((step, at) => (
            <Step key={step.id} {...{ step, at, steps, inputs }} prompt={prompts.get(step.id)} problems={problems.filter((problem) => problem.step === step.id)} onAddAfter={() => onAdding(at + 1)} />
          ))}
        </ol>
      </StepDrag>
      {mayWrite && steps.length < most.steps ? (
        <div className="mt-1.5 ml-11 max-desk:ml-6">
          {add(
            <button type="button" className="inline-flex h-6.5 items-center gap-1 rounded-4 px-2 text-12 text-ink-3 hover:bg-well hover:text-ink data-[state=open]:bg-well max-desk:h-9">
              <Plus size={12} />
              {adding === undefined || adding === steps.length ? "Add a step" : `Add a step after ${steps[adding - 1]?.name ?? "it"}`}
            </button>,
          )}
        </div>
      ) : null}
      <div className="desk:-ml-12">{foot}</div>
    </div>
  );
}
