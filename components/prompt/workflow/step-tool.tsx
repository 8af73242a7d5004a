"use client";
import { useId } from "react";
import type { EditStep } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

export const toolListId = "tools-of-steps";

/** Where the step is done; whatever the library's prompts name is offered. */
export function StepTool({ step }: { step: EditStep }) {
  const { act, mayWrite } = useWorkflowActs();
  const id = useId();
  if (!mayWrite) return step.tool ? <span className="text-13 text-ink-2">in {step.tool}</span> : null;
  return (
    <span className="flex items-center gap-1 text-13 text-ink-3">
      <label htmlFor={id}>in</label>
      <input
        id={id}
        list={toolListId}
        aria-label={`Tool of ${step.name}`}
        placeholder="any tool"
        value={step.tool ?? ""}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => act({ do: "change-tool", step: step.id, tool: target.value })}
        onBlur={({ target }) => target.value === target.value.trim() || act({ do: "change-tool", step: step.id, tool: target.value.trim() })}
        className="min-w-16 rounded-4 border border-transparent bg-transparent pr-3 pl-1 leading-6 text-ink-2 [field-sizing:content] hover:border-edge-2 focus:border-edge max-desk:text-16 max-desk:leading-8"
      />
    </span>
  );
}
