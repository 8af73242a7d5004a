import { CircleOff, CircleX, Info, TriangleAlert } from "lucide-react";
import type { Weight } from "#server/core/lint/lint";

export const weights: readonly Weight[] = ["error", "warning", "note", "off"];

export const weightWords: Record<Weight, { word: string; sentence: string }> = {
  error: { word: "Error", sentence: "Stands in the way where a policy asks for no errors." },
  warning: { word: "Warning", sentence: "Shown to author and reviewer." },
  note: { word: "Note", sentence: "Shown to the author, and in nobody's way." },
  off: { word: "Off", sentence: "Never looked for in this workspace." },
};

/** A weight is drawn, said and only then coloured. */
export function weightIcon(weight: Weight) {
  if (weight === "error") return <CircleX size={14} className="text-bad" />;
  if (weight === "warning") return <TriangleAlert size={14} className="text-warn" />;
  return weight === "note" ? <Info size={14} className="text-ink-3" /> : <CircleOff size={14} className="text-ink-3" />;
}
