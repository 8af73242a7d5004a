"use client";
import { StepPreview } from "#components/prompt/workflow/step-preview";
import type { Values } from "#server/core/template/render";
import { toolNamed } from "#server/core/tool/tools-for";
import type { PromptContent, Step } from "#server/core/version/content";

interface Props {
  steps: readonly Step[];
  promptOf: (step: Step) => PromptContent | undefined;
  tried: Values;
}

/** The steps in order, each as its tool will read it; what comes out of one stands in the next as a chip. */
export function StepList({ steps, promptOf, tried }: Props) {
  return (
    <ol className="mt-3 grid gap-5">
      {steps.map((step, at) => {
        const content = promptOf(step);
        return (
          <li key={step.name}>
            <h3 className="mb-2 flex items-baseline gap-2 text-14 font-strong">
              <span className="mono text-12 text-ink-3">{at + 1}</span>
              {step.name}
              {step.tool ? <span className="text-12 font-regular text-ink-3">in {toolNamed(step.tool).name}</span> : null}
            </h3>
            {content ? <StepPreview step={step} content={content} tried={tried} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
