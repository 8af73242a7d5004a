"use client";
import { ChevronDown } from "lucide-react";
import { lazyMenu } from "#components/ui/lazy-menu";
import { weightIcon, weightWords } from "./weight";
import type { WeightChoice } from "./weight-menu";

const WeightMenu = lazyMenu<WeightChoice>(() => import("./weight-menu").then((file) => file.WeightMenu));

/** How much a rule weighs here, and the way to another weight. */
export function WeightButton({ of, ...choice }: WeightChoice & { of: string }) {
  const { word } = weightWords[choice.weight];
  return (
    <WeightMenu
      {...choice}
      trigger={
        <button
          type="button"
          aria-label={`Severity of “${of}”: ${word}. Change`}
          className="-mr-2 inline-flex h-7 items-center gap-1.5 rounded-6 px-2 text-13 text-ink hover:bg-well data-[state=open]:bg-well max-desk:mr-0 max-desk:-ml-2 max-desk:h-10"
        >
          {weightIcon(choice.weight)}
          {word}
          <ChevronDown size={14} className="text-ink-3" />
        </button>
      }
    />
  );
}
