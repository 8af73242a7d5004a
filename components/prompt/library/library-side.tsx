"use client";
import NextLink from "next/link";
import { FolderTree } from "#components/folder/folder-tree";
import { NewFolderButton } from "#components/folder/new-folder-button";
import type { Folders } from "#components/folder/use-folders";
import type { Asked } from "./asked";
import { SavedViews } from "./saved-views";

export interface Side {
  list: Folders;
  asked: Asked;
  arranges: boolean;
  within: (folder?: string) => Asked;
  addressFor: (asked: Asked) => string;
  ask: (asked: Asked) => void;
}

export function LibrarySide({ list, asked, arranges, within, addressFor, ask }: Side) {
  return (
    <>
      <FolderTree list={list} chosen={asked.folder} addressOf={(folder) => addressFor(within(folder))} onChoose={(folder) => ask(within(folder))} />
      {list.unfiled > 0 && list.folders.length > 0 ? (
        <NextLink
          href={addressFor({ ...within(), mark: "unfiled" })}
          aria-current={asked.mark === "unfiled" ? "page" : undefined}
          className="flex h-7 items-center rounded-6 pr-2 pl-8 text-13 text-ink-2 on:bg-well on:font-strong on:text-ink hover:bg-well max-desk:h-10"
        >
          <span className="flex-1">in no folder</span>
          <span className="text-12 text-ink-3">{list.unfiled.toLocaleString("en")}</span>
        </NextLink>
      ) : null}
      {arranges ? <NewFolderButton parentId={asked.folder} /> : null}
      <SavedViews asked={asked} addressFor={addressFor} onAsk={ask} />
    </>
  );
}
