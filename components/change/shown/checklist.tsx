import type { Change } from "#components/change/answers";
import { Checkbox } from "#components/ui/checkbox";

type Line = Change["checklist"][number];

/** What somebody answers for by ticking it; an edit of the texts takes a tick back. */
export function Checklist({ items, disabled, onTick }: { items: readonly Line[]; disabled?: boolean; onTick: (item: string, ticked: boolean) => void }) {
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label="Checklist" className="mt-2.5 grid gap-1.5">
      {items.map(({ item, by, stale }) => (
        <Checkbox
          key={item}
          label={item}
          help={by ? (stale ? `${by.name} ticked it before the text changed` : `ticked by ${by.name}`) : undefined}
          checked={by !== null && !stale}
          disabled={disabled}
          onCheckedChange={(ticked) => onTick(item, ticked === true)}
        />
      ))}
    </div>
  );
}
