import { ArrowDown, Minus, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import type { RiskLevel } from "#server/core/change/finding";

export const riskLooks = {
  low: { word: "Low risk", colour: "text-good", Shape: ArrowDown },
  medium: { word: "Medium risk", colour: "text-warn", Shape: Minus },
  high: { word: "High risk", colour: "text-bad", Shape: TriangleAlert },
};

/** How dangerous a change is: a shape and a word, and the colour says it again. */
export function RiskMark({ level, className }: { level: RiskLevel; className?: string }) {
  const { word, colour, Shape } = riskLooks[level];
  return (
    <span className={clsx("inline-flex items-center gap-1 text-13 font-medium whitespace-nowrap", colour, className)}>
      <Shape size={16} />
      {word}
    </span>
  );
}
