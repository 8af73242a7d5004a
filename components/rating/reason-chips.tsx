"use client";
import { Check } from "lucide-react";

interface Props {
  /** The workspace's words, and whatever else was said before. */
  reasons: readonly string[];
  chosen: readonly string[];
  /** Digits choose the first nine. */
  numbered?: boolean;
  onChosen: (reasons: string[]) => void;
}

/** Why an output got its verdict, in the workspace's own words. */
export function ReasonChips({ reasons, chosen, numbered, onChosen }: Props) {
  const all = [...reasons, ...chosen.filter((reason) => !reasons.includes(reason))];
  if (all.length === 0) return null;
  return (
    <div role="group" aria-label="Because" className="flex flex-wrap items-center gap-1.5">
      <span aria-hidden className="mr-1 text-12 text-ink-3">
        because
      </span>
      {all.map((reason, at) => {
        const on = chosen.includes(reason);
        return (
          <button
            key={reason}
            type="button"
            aria-pressed={on}
            onClick={() => onChosen(on ? chosen.filter((one) => one !== reason) : [...chosen, reason])}
            className="inline-flex h-7 max-w-full items-center gap-1 rounded-6 border border-edge-2 bg-sheet px-2 text-13 whitespace-nowrap text-ink-2 hover:border-edge hover:text-ink on:border-pencil on:bg-tint on:text-ink max-desk:h-9"
          >
            {on ? <Check size={12} aria-hidden className="text-pencil" /> : numbered && at < 9 ? <kbd className="font-sans text-12 text-ink-3 max-desk:hidden">{at + 1}</kbd> : null}
            <span className="truncate">{reason}</span>
          </button>
        );
      })}
    </div>
  );
}
