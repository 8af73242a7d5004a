"use client";
import { Ellipsis, Plus } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useLibraryDoors } from "./library-doors";

const LibraryMenu = lazyMenu<{ onExport: () => void }>(() => import("./library-menu").then((file) => file.LibraryMenu));

/** What stands at the right of the library's title. */
export function LibraryActs() {
  const { writes, open } = useLibraryDoors();
  return (
    <>
      {writes ? (
        <>
          <Button onClick={() => open("import")}>Import…</Button>
          <Button kind="primary" onClick={() => open("new")}>
            <Plus size={16} /> New prompt
          </Button>
        </>
      ) : null}
      <LibraryMenu
        onExport={() => open("export")}
        trigger={
          <IconButton label="More to do with the library">
            <Ellipsis size={16} />
          </IconButton>
        }
      />
    </>
  );
}
