import { useMemo } from "react";
import { compareWorkflows } from "#server/core/diff/compare";
import { isSameWorkflow } from "#server/core/diff/comparison";
import type { WorkflowContent } from "#server/core/version/content";
import { NamedPart } from "./named-part";

/** Two versions of a workflow: its inputs and its steps. It is small enough to be compared at once. */
export function CompareWorkflows({ before, after }: { before: WorkflowContent; after: WorkflowContent }) {
  const comparison = useMemo(() => compareWorkflows(before, after), [before, after]);
  if (isSameWorkflow(comparison)) return <p className="text-13 text-ink-2">Nothing changed.</p>;
  return (
    <>
      <NamedPart title="Steps" all={comparison.steps} />
      <NamedPart title="Inputs" all={comparison.inputs} />
    </>
  );
}
