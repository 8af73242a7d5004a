"use client";
import type { ReactNode } from "react";
import { Trash2 } from "lucide-react";
import { roles, type MessageRole } from "#server/core/version/content";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuRule } from "#components/ui/dropdown-menu";
import { roleWords } from "./words";

export interface MessageMenuProps {
  id: string;
  role: MessageRole;
  /** A prompt keeps at least one message. */
  alone: boolean;
}

export function MessageMenu({ id, role, alone, trigger }: MessageMenuProps & { trigger: ReactNode }) {
  const { act } = useCanvasActs();
  return (
    <Menu trigger={trigger} defaultOpen>
      <MenuLabel>Spoken by</MenuLabel>
      {/* safe because the choices below are the roles */}
      <MenuChoices value={role} onValueChange={(chosen) => act({ do: "change-role", message: id, role: chosen as MessageRole })}>
        {roles.map((one) => (
          <MenuChoice key={one} value={one}>
            {roleWords[one]}
          </MenuChoice>
        ))}
      </MenuChoices>
      <MenuRule />
      <MenuItem danger disabled={alone} icon={<Trash2 size={14} />} onSelect={() => act({ do: "remove-message", message: id })}>
        Remove with its blocks
      </MenuItem>
    </Menu>
  );
}
