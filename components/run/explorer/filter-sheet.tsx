"use client";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}

/** The filters on a sheet over the list, where there is no room beside it. */
export function FilterSheet({ asked, onAsk, onClose }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Filters"
      actions={
        <>
          <Button onClick={() => onAsk(widened(asked))}>Clear</Button>
          <Button kind="primary" onClick={onClose}>
            Show
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-2">
        <FilterChips all asked={asked} onAsk={onAsk} />
      </div>
    </Dialog>
  );
}
