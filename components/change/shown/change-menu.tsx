"use client";
import type { ReactElement } from "react";
import { CircleSlash, FilePlus2, SquarePen, Undo2 } from "lucide-react";
import type { Change } from "#components/change/answers";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";

export type Steering = "edit" | "add" | "withdraw" | "close";

export interface ChangeMenuProps {
  change: Change;
  onSteer: (steering: Steering) => void;
}

export function ChangeMenu({ change: { may }, onSteer, trigger }: ChangeMenuProps & { trigger: ReactElement }) {
  const on = (steering: Steering) => ({ onSelect: () => onSteer(steering) });
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      {may.edit ? <MenuItem icon={<SquarePen size={16} />} {...on("edit")}>Edit…</MenuItem> : null}
      {may.edit ? <MenuItem icon={<FilePlus2 size={16} />} {...on("add")}>Add a prompt…</MenuItem> : null}
      {may.withdraw ? <MenuItem icon={<Undo2 size={16} />} {...on("withdraw")}>Make it a draft again</MenuItem> : null}
      {may.close ? (
        <>
          <MenuRule />
          <MenuItem icon={<CircleSlash size={16} />} danger {...on("close")}>
            Close…
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
