"use client";
import * as Radix from "@radix-ui/react-dropdown-menu";
import { ArrowDown, ArrowUp, CopyPlus, ListPlus, Trash2 } from "lucide-react";
import { MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import { usePortalHome } from "#components/ui/portal-home";
import { keyWords } from "#components/prompt/canvas/sheet/keys";
import type { EditStep } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

interface Props {
  step: EditStep;
  at: number;
  last: boolean;
  onAddAfter: () => void;
  onClose: () => void;
}

/** What can be done with a step. It hangs from the step's handle, which is not its trigger, since that is for dragging. */
export function StepMenu({ step, at, last, onAddAfter, onClose }: Props) {
  const { act, say } = useWorkflowActs();
  const move = (to: number) => {
    act({ do: "move-step", step: step.id, at: to });
    say(`${step.name} is step ${to + 1} now.`);
  };
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <Radix.Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute top-3.5 right-2 h-6.5 w-6" />
      </Radix.Trigger>
      <Radix.Portal container={usePortalHome()}>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="floating z-50 min-w-56 animate-appear overflow-y-auto p-1"
          aria-label={`What to do with ${step.name}`}
          onCloseAutoFocus={(event) => backToHandle(event, step.id)}
        >
          <MenuItem icon={<CopyPlus size={14} />} hint={keyWords.duplicate} onSelect={() => act({ do: "duplicate-step", step: step.id })}>
            Duplicate
          </MenuItem>
          <MenuItem icon={<ListPlus size={14} />} hint={keyWords.add} onSelect={onAddAfter}>
            Add a step after it…
          </MenuItem>
          <MenuRule />
          <MenuItem icon={<ArrowUp size={14} />} hint={keyWords.up} disabled={at === 0} onSelect={() => move(at - 1)}>
            Move up
          </MenuItem>
          <MenuItem icon={<ArrowDown size={14} />} hint={keyWords.down} disabled={last} onSelect={() => move(at + 1)}>
            Move down
          </MenuItem>
          <MenuRule />
          <MenuItem danger icon={<Trash2 size={14} />} hint={keyWords.remove} onSelect={() => act({ do: "remove-step", step: step.id })}>
            Remove
          </MenuItem>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Unless what was done has sent the focus elsewhere, it goes back to where it came from. */
function backToHandle(event: Event, step: string) {
  event.preventDefault();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-step="${step}"] [data-handle]`)?.focus();
  });
}
