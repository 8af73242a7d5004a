"use client";
import { Check, Minus } from "lucide-react";

export function TickAll({ all, chosen, onAll }: { all: number; chosen: number; onAll: () => void }) {
  const some = chosen > 0 && chosen < all;
  return (
    <span className="relative grid size-4 place-items-center rounded-4 border border-edge bg-sheet text-on-pencil has-checked:border-pencil has-checked:bg-pencil has-indeterminate:border-pencil has-indeterminate:bg-pencil has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil">
      <input
        ref={(box) => {
          if (box) box.indeterminate = some;
        }}
        type="checkbox"
        aria-label="Choose all that are shown"
        checked={chosen > 0 && !some}
        onChange={onAll}
        className="absolute -inset-2 appearance-none outline-none"
      />
      {some ? <Minus size={12} strokeWidth={3} className="pointer-events-none" /> : chosen > 0 ? <Check size={12} strokeWidth={3} className="pointer-events-none" /> : null}
    </span>
  );
}
