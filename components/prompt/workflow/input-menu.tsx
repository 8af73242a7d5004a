"use client";
import type { ReactNode } from "react";
import { ArrowDown, ArrowUp, PencilLine, Trash2 } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import type { EditInput } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

export interface InputMenuProps {
  input: EditInput;
  at: number;
  last: boolean;
  onEdit: (id: string) => void;
}

export function InputMenu({ input: { id }, at, last, onEdit, trigger }: InputMenuProps & { trigger: ReactNode }) {
  const { act } = useWorkflowActs();
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<PencilLine size={14} />} onSelect={() => onEdit(id)}>
        Edit…
      </MenuItem>
      <MenuItem icon={<ArrowUp size={14} />} disabled={at === 0} onSelect={() => act({ do: "move-input", id, at: at - 1 })}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={14} />} disabled={last} onSelect={() => act({ do: "move-input", id, at: at + 1 })}>
        Move down
      </MenuItem>
      <MenuRule />
      <MenuItem danger icon={<Trash2 size={14} />} onSelect={() => act({ do: "remove-input", id })}>
        Remove
      </MenuItem>
    </Menu>
  );
}
