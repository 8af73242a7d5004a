"use client";
import type { ReactElement } from "react";
import { SquarePen, Trash2 } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";

export interface PriceMenuProps {
  onAct: (act: "change" | "remove") => void;
}

export function PriceMenu({ trigger, onAct }: PriceMenuProps & { trigger: ReactElement }) {
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      <MenuItem icon={<SquarePen size={16} />} onSelect={() => onAct("change")}>
        Change…
      </MenuItem>
      <MenuItem icon={<Trash2 size={16} />} danger onSelect={() => onAct("remove")}>
        Remove…
      </MenuItem>
    </Menu>
  );
}
