"use client";
import { lazy, Suspense, useState } from "react";
import { FolderTree, SlidersHorizontal } from "lucide-react";
import { Button } from "#components/ui/button";
import { isNarrowed, widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";
import type { Side } from "./library-side";
import { OrderAndLook } from "./order-and-look";

const PhoneSheet = lazy(() => import("./phone-sheet").then((file) => ({ default: file.PhoneSheet })));

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
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <span className="contents max-desk:hidden">
        <FilterChips asked={asked} onAsk={onAsk} />
        {isNarrowed(asked) ? (
          <Button kind="quiet" size="small" onClick={() => onAsk(widened(asked))}>
            Clear
          </Button>
        ) : null}
      </span>
      <span className="order-first flex gap-2 wide:hidden">
        <Button size="small" onClick={() => setOpen("folders")}>
          <FolderTree size={14} /> Folders
        </Button>
        <Button size="small" className="desk:hidden" onClick={() => setOpen("filters")}>
          <SlidersHorizontal size={14} /> Filters{set > 0 ? ` (${set})` : ""}
        </Button>
      </span>
      <OrderAndLook asked={asked} onAsk={onAsk} />
      {open ? (
        <Suspense>
          <PhoneSheet shows={open} side={side} asked={asked} onAsk={onAsk} onClose={() => setOpen(undefined)} />
        </Suspense>
      ) : null}
    </div>
  );
}
