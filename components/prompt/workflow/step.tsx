"use client";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { clsx } from "clsx";
import type { Input } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { FillRow } from "./fill-row";
import type { EditStep } from "./model/model";
import type { Problem } from "./model/step-problems";
import { NeedlessFill } from "./needless-fill";
import { StepHandle } from "./step-handle";
import { StepName } from "./step-name";
import { StepPromptLine } from "./step-prompt";
import { StepTool } from "./step-tool";
import type { StepPrompt } from "./use-step-prompts";
import { useWorkflowActs } from "./workflow-context";

interface Props {
  step: EditStep;
  at: number;
  steps: readonly EditStep[];
  inputs: readonly Input[];
  prompt?: StepPrompt;
  problems: readonly Problem[];
  onAddAfter: () => void;
}

/** One step: the prompt it runs, where, and what each of the prompt's inputs is filled with. */
export function Step({ step, at, steps, inputs, prompt, problems, onAddAfter }: Props) {
  const { act, mayWrite } = useWorkflowActs();
  const { setNodeRef, setActivatorNodeRef, transform, transition, isDragging, attributes, listeners } = useSortable({ id: step.id, data: { name: step.name } });
  const asked = prompt?.pinned?.content.inputs;
  const needless = asked ? Object.keys(step.fills).filter((name) => !asked.some((input) => input.name === name)) : [];
  const open = (asked ?? []).filter((input) => input.required && input.default === undefined && !Object.hasOwn(step.fills, input.name));
  const problemOf = (name?: string) => problems.find(({ input }) => input === name)?.sentence;
  const own = problemOf();

  return (
    <li
      ref={setNodeRef}
      data-step={step.id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx(
        "group/step relative grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-b border-rule py-3.5 pr-10 pl-2 max-desk:grid-cols-[1.25rem_minmax(0,1fr)] max-desk:gap-x-2 max-desk:pr-4",
        "before:absolute before:inset-y-1 before:left-0 before:w-0.5 focus-within:before:bg-pencil",
        isDragging && "z-10 bg-sheet opacity-80",
      )}
    >
      <span className="mono pt-1 max-desk:pt-2 text-right text-12 text-ink-3">{at + 1}</span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-start gap-x-3 max-desk:pr-7">
          <StepName step={step} at={at} others={steps.flatMap((other) => (other.id === step.id ? [] : [other.name]))} />
          <StepTool step={step} />
        </div>
        <StepPromptLine step={step} prompt={prompt} />
        {own ? (
          <p role="status" className="text-12 text-bad">
            {own}
          </p>
        ) : null}
        <div className="mt-1.5 empty:hidden">
          {asked?.map((input) => (
            <FillRow key={input.name} {...{ step, input, inputs }} earlier={steps.slice(0, at)} problem={problemOf(input.name)} />
          ))}
          {needless.map((name) => (
            <NeedlessFill key={name} step={step} name={name} problem={problemOf(name)} />
          ))}
        </div>
        {mayWrite && open.length > 1 ? (
          <Button kind="quiet" size="small" className="mt-1 -ml-2" onClick={() => act({ do: "ask-for", step: step.id, inputs: open })}>
            Let the workflow ask for all {open.length} that are open
          </Button>
        ) : null}
        {asked?.length === 0 ? <p className="text-12 text-ink-3">It asks for nothing.</p> : null}
      </div>
      {mayWrite ? <StepHandle {...{ step, at, onAddAfter }} last={at === steps.length - 1} drag={{ hold: setActivatorNodeRef, attributes, listeners }} /> : null}
    </li>
  );
}
