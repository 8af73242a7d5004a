"use client";
import type { ReactNode } from "react";
import { ArrowDown, ArrowUp, PencilLine, Trash2 } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";

export interface InputMenuProps {
  at: number;
  last: boolean;
  onEdit: () => void;
  onMove: (at: number) => void;
  onRemove: () => void;
}

export function InputMenu({ at, last, onEdit, onMove, onRemove, trigger }: InputMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<PencilLine size={14} />} onSelect={onEdit}>
        Edit…
      </MenuItem>
      <MenuItem icon={<ArrowUp size={14} />} disabled={at === 0} onSelect={() => onMove(at - 1)}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={14} />} disabled={last} onSelect={() => onMove(at + 1)}>
        Move down
      </MenuItem>
      <MenuRule />
      <MenuItem danger icon={<Trash2 size={14} />} onSelect={onRemove}>
        Remove
      </MenuItem>
    </Menu>
  );
}
