"use client";
import { lazy, Suspense, useState } from "react";
import { FolderPlus } from "lucide-react";
import { useFolders } from "./use-folders";

const FolderNameDialog = lazy(() => import("./folder-name-dialog").then((file) => ({ default: file.FolderNameDialog })));

/** Makes a folder within the one that is open. */
export function NewFolderButton({ parentId }: { parentId?: string }) {
  const { folders } = useFolders();
  const [asked, ask] = useState(false);
  return (
    <>
      <button type="button" onClick={() => ask(true)} className="mt-px flex h-7 w-full items-center gap-2 rounded-6 pl-2 text-left text-13 text-ink-3 -outline-offset-2! hover:text-ink max-desk:h-10">
        <FolderPlus size={14} className="ml-0.5" /> New folder
      </button>
      {asked ? (
        <Suspense>
          <FolderNameDialog parent={folders.find(({ id }) => id === parentId)} onClose={() => ask(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
