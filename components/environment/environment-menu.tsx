"use client";
import type { ReactElement } from "react";
import { ArrowLeft, ArrowRight, CircleX, FolderCog, History, Pencil } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import type { Scope } from "./answers";
import type { Act } from "./environment-dialogs";

export interface EnvironmentMenuProps {
  scope: Scope;
  manages: boolean;
  onAct: (act: Act) => void;
}

export function EnvironmentMenu({ trigger, scope, manages, onAct }: EnvironmentMenuProps & { trigger: ReactElement }) {
  const { environment, pipeline } = scope;
  const at = pipeline.environments.indexOf(environment);
  const move = (place: number) => onAct({ do: "move", scope, place });
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      <MenuItem icon={<History size={16} />} onSelect={() => onAct({ do: "history", scope })}>
        What was demanded before…
      </MenuItem>
      {manages ? (
        <>
          <MenuItem icon={<FolderCog size={16} />} onSelect={() => onAct({ do: "folder", scope })}>
            Demand otherwise in a folder…
          </MenuItem>
          <MenuItem icon={<Pencil size={16} />} onSelect={() => onAct({ do: "rename", scope })}>
            Rename…
          </MenuItem>
          <MenuItem icon={<ArrowLeft size={16} />} disabled={at === 0} onSelect={() => move(at - 1)}>
            Move one earlier…
          </MenuItem>
          <MenuItem icon={<ArrowRight size={16} />} disabled={at === pipeline.environments.length - 1} onSelect={() => move(at + 1)}>
            Move one later…
          </MenuItem>
          <MenuItem icon={<CircleX size={16} />} danger disabled={pipeline.environments.length === 1} onSelect={() => onAct({ do: "close", scope })}>
            Close…
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
