import { verdicts, type Verdict } from "#server/core/run/verdict";

interface Said {
  label: string;
  /** What the word means, for whoever rates for the first time. */
  sentence: string;
  key: string;
}

export const verdictSaid: Record<Verdict, Said> = {
  usable: { label: "Usable", sentence: "few edits or none", key: "u" },
  heavy_edit: { label: "Heavy edit", sentence: "rewrote much of it", key: "h" },
  discarded: { label: "Discarded", sentence: "could not use it", key: "d" },
};

/** The verdict that a key gives, if it gives one. */
export const verdictOfKey = (key: string): Verdict | undefined => verdicts.find((verdict) => verdictSaid[verdict].key === key.toLowerCase());
