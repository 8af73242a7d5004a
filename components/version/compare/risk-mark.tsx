import { ShieldCheck, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import type { RiskLevel } from "#server/core/change/finding";

export const riskLooks = {
  low: { word: "Low risk", colour: "text-ink-3", Shape: ShieldCheck },
  medium: { word: "Medium risk", colour: "text-warn", Shape: TriangleAlert },
  high: { word: "High risk", colour: "text-bad", Shape: TriangleAlert },
};

/** How dangerous a change is: a shape and a word, and the colour says it again. */
export function RiskMark({ level, small, className }: { level: RiskLevel; small?: boolean; className?: string }) {
  const { word, colour, Shape } = riskLooks[level];
  return (
    <span className={clsx("inline-flex items-center gap-1 font-medium whitespace-nowrap", small ? "text-12" : "text-13", colour, className)}>
      <Shape size={small ? 14 : 16} />
      {word}
    </span>
  );
}
