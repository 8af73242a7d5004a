import { Asterisk, CircleOff, FileX, Fingerprint } from "lucide-react";
import type { Fate } from "./answers";

export const fates: readonly Fate[] = ["mask", "hash", "drop", "off"];

/** What becomes of what is found, in a word and in a sentence. */
export const fateWords: Record<Fate, { word: string; sentence: string }> = {
  mask: { word: "Masked", sentence: "A word stands where it was." },
  hash: { word: "Marked", sentence: "A word and a mark, always the same for the same thing: one sees who came back, and not who it was." },
  drop: { word: "Left out", sentence: "The whole text that held it is not stored." },
  off: { word: "Stored", sentence: "Stored as it was written." },
};

const icons = { mask: Asterisk, hash: Fingerprint, drop: FileX, off: CircleOff };

export function fateIcon(fate: Fate) {
  const Icon = icons[fate];
  return <Icon size={14} aria-hidden className="text-ink-3" />;
}
