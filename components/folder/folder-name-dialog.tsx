"use client";
import { useState } from "react";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import { useFolderActs } from "./use-folder-acts";

interface Named {
  id: string;
  name: string;
}

interface Props {
  /** The one to be renamed; absent for a new one. */
  folder?: Named;
  parent?: Named;
  onClose: () => void;
}

export function FolderNameDialog({ folder, parent, onClose }: Props) {
  const acts = useFolderActs();
  const [name, setName] = useState(folder?.name ?? "");
  const wanted = name.trim();
  return (
    <ActDialog
      title={folder ? `Rename ${folder.name}` : parent ? `New folder in ${parent.name}` : "New folder"}
      sentence={folder ? undefined : "It is owned, edited and approved as what it lies in, until you say otherwise."}
      act={folder ? "Rename" : "Make it"}
      unready={wanted === "" || wanted === folder?.name}
      onAct={() => (folder ? acts.rename({ folderId: folder.id, name: wanted }) : acts.create({ name: wanted, ...(parent && { parentId: parent.id }) }))}
      onClose={onClose}
    >
      <TextField label="Name" value={name} maxLength={60} required autoFocus autoComplete="off" onChange={(event) => setName(event.target.value)} />
    </ActDialog>
  );
}
