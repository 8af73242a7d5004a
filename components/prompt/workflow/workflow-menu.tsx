"use client";
import type { ReactNode } from "react";
import { ChevronsUp, Undo } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";

export interface WorkflowMenuProps {
  /** Each is there only while there is something to do. */
  onPinAll?: () => void;
  onDiscard?: () => void;
}

export function WorkflowMenu({ trigger, onPinAll, onDiscard }: WorkflowMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<ChevronsUp size={14} />} disabled={!onPinAll} onSelect={onPinAll}>
        Pin the newest of every prompt
      </MenuItem>
      <MenuItem danger icon={<Undo size={14} />} disabled={!onDiscard} onSelect={onDiscard}>
        Discard this draft…
      </MenuItem>
    </Menu>
  );
}
