"use client";
import { useState } from "react";
import { ChevronRight } from "lucide-react";
import type { Values } from "#server/core/template/render";
import type { EditStep } from "./model/model";
import { StepPreview } from "./step-preview";
import type { StepPrompt } from "./use-step-prompts";

/** Each step as its model reads it; only what is opened is rendered. */
export function StepPreviews({ steps, prompts, tried }: { steps: readonly EditStep[]; prompts: ReadonlyMap<string, StepPrompt>; tried: Values }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="previews-heading" className="mt-5">
      <h2 id="previews-heading" className="text-13 font-bold">
        Preview
      </h2>
      {steps.map((step, at) => {
        const content = prompts.get(step.id)?.pinned?.content;
        const open = !closed.has(step.id);
        return (
          <div key={step.id} className="mt-2">
            <button
              type="button"
              aria-expanded={open}
              onClick={() => setClosed(new Set(open ? [...closed, step.id] : [...closed].filter((id) => id !== step.id)))}
              className="group/open -ml-1 flex min-h-7 items-center gap-1 rounded-4 px-1 text-13 text-ink-2 hover:bg-well"
            >
              <ChevronRight size={14} className="text-ink-3 group-aria-expanded/open:rotate-90" />
              <span className="mono text-12 text-ink-3">{at + 1}</span> {step.name}
            </button>
            {open && content?.kind === "prompt" ? <StepPreview step={step} content={content} tried={tried} /> : null}
          </div>
        );
      })}
    </section>
  );
}
