import { ChevronDown, ChevronUp } from "lucide-react";
import { counted } from "#components/ui/counted";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";

/** From change to change, by key or by hand, and which of how many this is. */
export function ChangeWalk({ at, count, go }: { at: number; count: number; go: (by: 1 | -1) => void }) {
  if (count === 0) return null;
  return (
    <div className="flex items-center gap-1 text-12 whitespace-nowrap text-ink-3">
      <span className="mr-1 max-desk:hidden">
        <Kbd>n</Kbd> <Kbd>p</Kbd>
      </span>
      <span aria-live="polite" className="min-w-16">
        {at < 0 ? counted(count, "change") : `change ${at + 1} of ${count}`}
      </span>
      <IconButton label="Previous change" onClick={() => go(-1)}>
        <ChevronUp size={16} />
      </IconButton>
      <IconButton label="Next change" onClick={() => go(1)}>
        <ChevronDown size={16} />
      </IconButton>
    </div>
  );
}
