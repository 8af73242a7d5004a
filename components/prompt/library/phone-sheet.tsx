"use client";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";
import { LibrarySide, type Side } from "./library-side";

interface Props {
  shows: "folders" | "filters";
  side: Side;
  asked: Asked;
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}

/** What stands beside the list where there is room, on a sheet over it. */
export function PhoneSheet({ shows, side, asked, onAsk, onClose }: Props) {
  function choose(next: Asked) {
    onAsk(next);
    onClose();
  }
  if (shows === "folders") {
    return (
      <Dialog open onOpenChange={(open) => open || onClose()} title="Folders">
        <div className="-mx-2">
          <LibrarySide {...side} ask={choose} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Filters"
      actions={
        <>
          <Button onClick={() => choose(widened(asked))}>Clear</Button>
          <Button kind="primary" onClick={onClose}>
            Show
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-2">
        <FilterChips asked={asked} onAsk={onAsk} />
      </div>
    </Dialog>
  );
}
