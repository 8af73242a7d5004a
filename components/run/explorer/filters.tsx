"use client";
import { lazy, Suspense, useState } from "react";
import { SlidersHorizontal } from "lucide-react";
import { Button } from "#components/ui/button";
import { ChipRow } from "#components/ui/chip-row";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Switch } from "#components/ui/switch";
import { filterNames, hasRange, isNarrowed, rangeNames, widened, type Asked } from "./asked";
import { FilterChips } from "./filter-chips";

const FilterSheet = lazy(() => import("#components/ui/filter-sheet").then((file) => ({ default: file.FilterSheet })));
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
  const clear = () => onAsk(widened(asked));
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <ChipRow onClear={isNarrowed(asked) ? clear : undefined}>
        <FilterChips asked={asked} onAsk={onAsk} />
      </ChipRow>
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
          <FilterSheet onClear={clear} onClose={() => setOpen(false)}>
            <FilterChips all asked={asked} onAsk={onAsk} />
          </FilterSheet>
        </Suspense>
      ) : null}
    </div>
  );
}
