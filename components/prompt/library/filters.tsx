"use client";
import { lazy, Suspense, useState } from "react";
import { FolderTree, SlidersHorizontal } from "lucide-react";
import { Button } from "#components/ui/button";
import { ChipRow } from "#components/ui/chip-row";
import { isNarrowed, widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";
import type { Side } from "./library-side";
import { OrderAndLook } from "./order-and-look";

const FolderSheet = lazy(() => import("./folder-sheet").then((file) => ({ default: file.FolderSheet })));
const FilterSheet = lazy(() => import("#components/ui/filter-sheet").then((file) => ({ default: file.FilterSheet })));

interface Props {
  asked: Asked;
  side: Side;
  /** How many filters are in force. */
  set: number;
  onAsk: (asked: Asked) => void;
}

/** Filters as chips beside the order; where there is no room for them, and for the folders, buttons open both. */
export function Filters({ asked, side, set, onAsk }: Props) {
  const [open, setOpen] = useState<"folders" | "filters">();
  const close = () => setOpen(undefined);
  const clear = () => onAsk(widened(asked));

  function clearAndClose() {
    clear();
    close();
  }

  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <ChipRow onClear={isNarrowed(asked) ? clear : undefined}>
        <FilterChips asked={asked} onAsk={onAsk} />
      </ChipRow>
      <span className="order-first flex gap-2 wide:hidden">
        <Button size="small" onClick={() => setOpen("folders")}>
          <FolderTree size={14} /> Folders
        </Button>
        <Button size="small" className="desk:hidden" onClick={() => setOpen("filters")}>
          <SlidersHorizontal size={14} /> Filters{set > 0 ? ` (${set})` : ""}
        </Button>
      </span>
      <OrderAndLook asked={asked} onAsk={onAsk} />
      <Suspense>
        {open === "folders" ? <FolderSheet side={side} onClose={close} /> : null}
        {open === "filters" ? (
          <FilterSheet onClear={clearAndClose} onClose={close}>
            <FilterChips asked={asked} onAsk={onAsk} />
          </FilterSheet>
        ) : null}
      </Suspense>
    </div>
  );
}
