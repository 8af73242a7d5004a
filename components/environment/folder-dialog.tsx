"use client";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "#components/api/provider";
import { FolderPicker } from "#components/folder/folder-picker";
import { ActDialog } from "#components/shell/act-dialog";
import type { Scope } from "./answers";

interface Props {
  scope: Scope;
  onChoose: (folder: { id: string; name: string }) => void;
  onClose: () => void;
}

/** Which folder something else is to be demanded of. */
export function FolderDialog({ scope: { environment }, onChoose, onClose }: Props) {
  const { data } = useQuery(useApi().folder.list.queryOptions({}));
  const [folderId, setFolderId] = useState<string | null>(null);
  const goesOn = useRef(false);
  const chosen = data?.folders.find(({ id }) => id === folderId);
  return (
    <ActDialog
      title={`What ${environment.name} demands of one folder`}
      sentence="It counts for the folder and those below it, in place of what is demanded of all."
      act="Go on"
      unready={!chosen}
      onAct={() => {
        goesOn.current = true;
        return Promise.resolve();
      }}
      onClose={() => (goesOn.current && chosen ? onChoose({ id: chosen.id, name: chosen.path.join(" / ") }) : onClose())}
    >
      <FolderPicker label="Folder" places={data?.folders ?? []} chosen={folderId ?? undefined} onChoose={setFolderId} />
    </ActDialog>
  );
}
