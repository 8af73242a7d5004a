"use client";
import { useState, type ReactElement } from "react";
import { FolderPicker } from "#components/folder/folder-picker";
import { useFolders } from "#components/folder/use-folders";
import { Popover } from "#components/ui/popover";

interface Props {
  trigger: ReactElement;
  onChoose: (folderId: string) => void;
}

export function FolderFilter({ trigger, onChoose }: Props) {
  const [open, setOpen] = useState(true);
  const { folders } = useFolders();
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label="Filter by folder">
      <FolderPicker
        label="Folder"
        places={folders}
        onChoose={(folderId) => {
          setOpen(false);
          if (folderId) onChoose(folderId);
        }}
      />
    </Popover>
  );
}
