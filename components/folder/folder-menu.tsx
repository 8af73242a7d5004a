"use client";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { FolderInput, FolderPlus, Pencil, ShieldCheck, SquarePen, Trash2, Users } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import type { Folder } from "./answers";
import type { Folders } from "./use-folders";

const FolderDialog = lazy(() => import("./folder-dialog").then((file) => ({ default: file.FolderDialog })));

export type FolderAct = "new" | "rename" | "move" | "team" | "editors" | "approvers" | "delete";

interface Props {
  trigger: ReactElement;
  folder: Folder;
  list: Folders;
  onGone: () => void;
}

export function FolderMenu({ trigger, folder, list, onGone }: Props) {
  const [act, setAct] = useState<FolderAct>();
  const on = (next: FolderAct) => ({ onSelect: () => setAct(next) });
  return (
    <>
      <Menu defaultOpen align="end" trigger={trigger}>
        <MenuItem icon={<FolderPlus size={16} />} {...on("new")}>
          New folder in it…
        </MenuItem>
        <MenuItem icon={<Pencil size={16} />} {...on("rename")}>
          Rename…
        </MenuItem>
        <MenuItem icon={<FolderInput size={16} />} {...on("move")}>
          Move…
        </MenuItem>
        <MenuRule />
        <MenuItem icon={<Users size={16} />} hint={folder.team?.name} {...on("team")}>
          Owned by…
        </MenuItem>
        <MenuItem icon={<SquarePen size={16} />} {...on("editors")}>
          Edited by…
        </MenuItem>
        <MenuItem icon={<ShieldCheck size={16} />} {...on("approvers")}>
          Approved by…
        </MenuItem>
        <MenuRule />
        <MenuItem icon={<Trash2 size={16} />} danger {...on("delete")}>
          Delete…
        </MenuItem>
      </Menu>
      {act ? (
        <Suspense>
          <FolderDialog act={act} folder={folder} list={list} onGone={onGone} onClose={() => setAct(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
