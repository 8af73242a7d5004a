import { CircleOff } from "lucide-react";
import { severityIcon, severityWords } from "#components/prompt/canvas/lint/severity";
import type { Weight } from "#server/core/lint/lint";

export const weights: readonly Weight[] = ["error", "warning", "note", "off"];

export const weightWords: Record<Weight, { word: string; sentence: string }> = {
  error: { word: severityWords.error, sentence: "Stands in the way where a policy asks for no errors." },
  warning: { word: severityWords.warning, sentence: "Shown to author and reviewer." },
  note: { word: severityWords.note, sentence: "Shown to the author, and in nobody’s way." },
  off: { word: "Off", sentence: "Never looked for in this workspace." },
};

/** A weight is drawn, said and only then coloured. */
export const weightIcon = (weight: Weight) => (weight === "off" ? <CircleOff size={14} className="text-ink-3" /> : severityIcon(weight));
