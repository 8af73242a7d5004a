"use client";
import type { ReactNode } from "react";
import { Ban, RefreshCw, SlidersHorizontal } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import type { KeyAct } from "./key-dialogs";

export interface KeyMenuProps {
  onAct: (what: KeyAct["do"]) => void;
}

export function KeyMenu({ trigger, onAct }: KeyMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<SlidersHorizontal size={14} />} onSelect={() => onAct("change")}>
        Change name and bounds
      </MenuItem>
      <MenuItem icon={<RefreshCw size={14} />} onSelect={() => onAct("roll")}>
        Give it another secret
      </MenuItem>
      <MenuItem icon={<Ban size={14} />} danger onSelect={() => onAct("revoke")}>
        Revoke
      </MenuItem>
    </Menu>
  );
}
