"use client";
import { Dialog } from "#components/ui/dialog";
import { LibrarySide, type Side } from "./library-side";
import type { Asked } from "./asked";

/** The folders on a sheet over the list, where there is no room beside it. */
export function FolderSheet({ side, onClose }: { side: Side; onClose: () => void }) {
  function choose(next: Asked) {
    side.ask(next);
    onClose();
  }
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Folders">
      <div className="-mx-2">
        <LibrarySide {...side} ask={choose} />
      </div>
    </Dialog>
  );
}
