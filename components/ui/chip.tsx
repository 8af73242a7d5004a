import type { ComponentProps, ReactNode } from "react";
import { Plus, X } from "lucide-react";

const shape = "inline-flex h-7 items-center gap-1 rounded-6 border px-2 text-13 whitespace-nowrap text-ink-2 max-desk:h-9";

interface ChipProps {
  name?: string;
  value: ReactNode;
  /** What dropping it is called, where it is no filter. */
  removal?: string;
  onRemove?: () => void;
}

/** A filter in force: its name, its value, and the way to drop it. */
export function Chip({ name = "", value, removal = `Remove the filter ${name}`, onRemove }: ChipProps) {
  return (
    <span className={`${shape} border-edge-2 bg-sheet`}>
      {name} <b className="font-medium text-ink">{value}</b>
      {onRemove ? (
        <button type="button" aria-label={removal} onClick={onRemove} className="-mr-1 p-1 text-ink-3 hover:text-ink">
          <X size={12} />
        </button>
      ) : null}
    </span>
  );
}

export function AddChip({ children, ...rest }: ComponentProps<"button">) {
  return (
    <button type="button" className={`${shape} border-dashed border-edge-2 hover:border-edge hover:text-ink`} {...rest}>
      <Plus size={12} />
      {children}
    </button>
  );
}
