"use client";
import { ChevronDown } from "lucide-react";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { Fate } from "./answers";
import { fateIcon, fateWords } from "./fate";
import type { FateChoice } from "./fate-menu";

const FateMenu = lazyMenu<FateChoice>(() => import("./fate-menu").then((file) => file.FateMenu));

interface Props {
  of: string;
  fate: Fate;
  /** Absent for whoever may only read. */
  onChoose?: (fate: Fate) => void;
}

/** What becomes of the things found, and the way to choose otherwise. */
export function FateButton({ of, fate, onChoose }: Props) {
  const { word } = fateWords[fate];
  if (!onChoose) {
    return (
      <span className="inline-flex items-center gap-1.5 text-13">
        {fateIcon(fate)}
        {word}
      </span>
    );
  }
  return (
    <FateMenu
      fate={fate}
      onChoose={onChoose}
      trigger={
        <button
          type="button"
          aria-label={`What becomes of ${of}: ${word.toLowerCase()}. Change`}
          className="-mx-2 inline-flex h-7 items-center gap-1.5 rounded-6 px-2 text-13 text-ink hover:bg-well data-[state=open]:bg-well max-desk:h-10"
        >
          {fateIcon(fate)}
          {word}
          <ChevronDown size={14} className="text-ink-3" />
        </button>
      }
    />
  );
}
