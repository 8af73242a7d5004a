"use client";
import { MoreHorizontal } from "lucide-react";
import { UndoButtons } from "#components/prompt/undo-buttons";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useWorkflowActs } from "./workflow-context";
import type { WorkflowMenuProps } from "./workflow-menu";

const WorkflowMenu = lazyMenu<WorkflowMenuProps>(() => import("./workflow-menu").then((file) => file.WorkflowMenu));

/** How many steps there are, and what can be done with the whole. */
export function WorkflowToolbar({ steps, canUndo, canRedo, ...menu }: WorkflowMenuProps & { steps: number; canUndo: boolean; canRedo: boolean }) {
  const { undo, redo, mayWrite } = useWorkflowActs();
  return (
    <div className="flex min-h-12 items-center gap-2 py-1 max-desk:pr-2 max-desk:pl-4">
      <h2 className="text-13 font-bold">Steps</h2>
      <span className="text-12 text-ink-3">{steps}</span>
      {mayWrite ? (
        <span className="ml-auto flex items-center">
          <UndoButtons {...{ canUndo, canRedo }} onUndo={undo} onRedo={redo} />
          <WorkflowMenu
            {...menu}
            trigger={
              <IconButton label="More">
                <MoreHorizontal size={16} />
              </IconButton>
            }
          />
        </span>
      ) : null}
    </div>
  );
}
