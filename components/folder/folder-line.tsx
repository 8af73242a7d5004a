"use client";
import { Ellipsis } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { Folder } from "./answers";
import type { Folders } from "./use-folders";

const FolderMenu = lazyMenu<{ folder: Folder; list: Folders; onGone: () => void }>(() => import("./folder-menu").then((file) => file.FolderMenu));

interface Props {
  path: readonly Folder[];
  list: Folders;
  arranges: boolean;
  onGo: (folder?: string) => void;
}

/** The folder one looks into: who owns it, who edits and approves there, and what can be done with it. */
export function FolderLine({ path, list, arranges, onGo }: Props) {
  const folder = path.at(-1);
  if (!folder) return null;
  return (
    <div className="mt-3 flex items-center gap-2">
      <p className="min-w-0 text-13 text-ink-2">
        <b className="font-strong text-ink">{folder.path.join(" / ")}</b>
        {" · "}
        {[folder.ownedBy ? `owned by ${folder.ownedBy}` : "owned by no team", ...named(folder, "editor", "edited by"), ...named(folder, "approver", "approved by")].join(" · ")}
      </p>
      {arranges ? <FolderMenu folder={folder} list={list} onGone={() => onGo(folder.parentId ?? undefined)} trigger={<IconButton label={`What to do with ${folder.name}`}><Ellipsis size={16} /></IconButton>} /> : null}
    </div>
  );
}

function named({ keepers }: Folder, duty: Folder["keepers"][number]["duty"], words: string) {
  const names = keepers.filter((keeper) => keeper.duty === duty).map(({ name }) => name);
  return names.length === 0 ? [] : [`${words} ${names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ")}`];
}
