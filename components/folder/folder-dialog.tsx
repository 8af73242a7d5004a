"use client";
import { useToast } from "#components/ui/toast";
import { ActDialog } from "#components/shell/act-dialog";
import type { Folder } from "./answers";
import type { FolderAct } from "./folder-menu";
import { FolderNameDialog } from "./folder-name-dialog";
import { KeepersDialog } from "./keepers-dialog";
import { MoveFolderDialog } from "./move-folder-dialog";
import { TeamDialog } from "./team-dialog";
import { useFolderActs } from "./use-folder-acts";
import type { Folders } from "./use-folders";

interface Props {
  act: FolderAct;
  folder: Folder;
  list: Folders;
  onGone: () => void;
  onClose: () => void;
}

/** The question that an act on a folder asks. */
export function FolderDialog({ act, folder, list, onGone, onClose }: Props) {
  const toast = useToast();
  const { drop } = useFolderActs();
  switch (act) {
    case "new":
      return <FolderNameDialog parent={folder} onClose={onClose} />;
    case "rename":
      return <FolderNameDialog folder={folder} onClose={onClose} />;
    case "move":
      return <MoveFolderDialog folder={folder} list={list} onClose={onClose} />;
    case "team":
      return <TeamDialog folder={folder} onClose={onClose} />;
    case "editors":
    case "approvers":
      return <KeepersDialog key={act} folder={folder} duty={act === "editors" ? "editor" : "approver"} onClose={onClose} />;
    case "delete":
      return (
        <ActDialog
          danger
          title={`Delete the folder ${folder.name}?`}
          sentence="Only an empty folder can go: move its prompts and folders first. Who owned and edited in it is forgotten."
          act="Delete"
          keep="Keep it"
          onAct={async () => {
            await drop({ folderId: folder.id });
            onGone();
            toast({ message: `The folder ${folder.name} is gone.` });
          }}
          onClose={onClose}
        />
      );
  }
}
