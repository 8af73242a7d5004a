"use client";
import { Check } from "lucide-react";

interface Props {
  name: string;
  chosen: boolean;
  onTick: (range: boolean) => void;
}

/** A real checkbox with room for a thumb around it; with shift it ticks all between. */
export function Tick({ name, chosen, onTick }: Props) {
  return (
    <span className="relative grid size-4 place-items-center rounded-4 border border-edge bg-sheet text-on-pencil has-checked:border-pencil has-checked:bg-pencil has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil">
      <input
        type="checkbox"
        aria-label={`Choose ${name}`}
        checked={chosen}
        onChange={(event) => {
          onTick("shiftKey" in event.nativeEvent && event.nativeEvent.shiftKey === true);
        }}
        className="absolute -inset-2 appearance-none outline-none"
      />
      {chosen ? <Check size={12} strokeWidth={3} aria-hidden className="pointer-events-none" /> : null}
    </span>
  );
}
