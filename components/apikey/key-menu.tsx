"use client";
import type { ReactNode } from "react";
import { Ban, RefreshCw, SlidersHorizontal } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import type { KeyAct } from "./key-dialogs";

export interface KeyMenuProps {
  /** Whether whoever looks may see its secret: one that may write and approve shows it to its owner alone. */
  rolls: boolean;
  onAct: (what: KeyAct["do"]) => void;
}

export function KeyMenu({ trigger, rolls, onAct }: KeyMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<SlidersHorizontal size={14} />} onSelect={() => onAct("change")}>
        Change name and bounds
      </MenuItem>
      {rolls ? (
        <MenuItem icon={<RefreshCw size={14} />} onSelect={() => onAct("roll")}>
          Give it another secret
        </MenuItem>
      ) : null}
      <MenuItem icon={<Ban size={14} />} danger onSelect={() => onAct("revoke")}>
        Revoke
      </MenuItem>
    </Menu>
  );
}
