"use client";
import { lazy, Suspense, useState } from "react";
import { SlidersHorizontal } from "lucide-react";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Switch } from "#components/ui/switch";
import { filterNames, hasRange, isNarrowed, rangeNames, widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";

const FilterSheet = lazy(() => import("./filter-sheet").then((file) => ({ default: file.FilterSheet })));
const ColumnsMenu = lazyMenu<{ asked: Asked; onAsk: (asked: Asked) => void }>(() => import("./columns-menu").then((file) => file.ColumnsMenu));

interface Props {
  asked: Asked;
  live: boolean;
  onAsk: (asked: Asked) => void;
  onLive: (live: boolean) => void;
}

/** Filters as chips, beside whether the list follows what comes and what its columns are; without the room, a button opens them. */
export function Filters({ asked, live, onAsk, onLive }: Props) {
  const [open, setOpen] = useState(false);
  const set = filterNames.filter((name) => asked[name] !== undefined).length + rangeNames.filter((name) => hasRange(asked, name)).length;
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
      <Button size="small" className="desk:hidden" onClick={() => setOpen(true)}>
        <SlidersHorizontal size={14} /> Filters{set > 0 ? ` (${set})` : ""}
      </Button>
      <span className="ml-auto flex items-center gap-3">
        <Switch label="Live" checked={live} onCheckedChange={onLive} />
        <span className="max-desk:hidden">
          <ColumnsMenu
            asked={asked}
            onAsk={onAsk}
            trigger={
              <Button kind="quiet" size="small">
                Columns
              </Button>
            }
          />
        </span>
      </span>
      {open ? (
        <Suspense>
          <FilterSheet asked={asked} onAsk={onAsk} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
