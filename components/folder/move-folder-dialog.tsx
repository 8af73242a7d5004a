"use client";
import { useState } from "react";
import { useToast } from "#components/ui/toast";
import { ActDialog } from "#components/shell/act-dialog";
import type { Folder } from "./answers";
import { FolderPicker, placeName } from "./folder-picker";
import { withBelow } from "./tree";
import { useFolderActs } from "./use-folder-acts";
import type { Folders } from "./use-folders";

interface Props {
  folder: Folder;
  list: Folders;
  onClose: () => void;
}

export function MoveFolderDialog({ folder, list, onClose }: Props) {
  const toast = useToast();
  const { move } = useFolderActs();
  const [chosen, choose] = useState<string | null>();
  const own = withBelow(list.branches, folder.id);
  const places = [{ id: null, path: [] }, ...list.folders.filter(({ id }) => !own.has(id))];
  const place = places.find(({ id }) => id === chosen);
  const goTo = (parentId: string | null) => move({ folderId: folder.id, parentId });
  return (
    <ActDialog
      title={`Move the folder ${folder.name}`}
      sentence="All that is in it goes along. What it has not set itself, it inherits from its new place."
      act="Move"
      unready={!place || place.id === folder.parentId}
      onAct={async () => {
        if (!place) return;
        await goTo(place.id);
        toast({ message: `${folder.name} moved to ${place.id ? placeName(place) : "the top"}.`, action: { label: "Move back", run: () => void goTo(folder.parentId) } });
      }}
      onClose={onClose}
    >
      <FolderPicker label="Into" places={places} chosen={chosen} onChoose={choose} />
    </ActDialog>
  );
}
