import { detectors } from "./detectors";
import type { DetectorId } from "./detector";
import type { Span } from "./spans";

export const modes = ["mask", "hash", "drop"] as const;
/** What stands for the thing found: a word, a word with a mark of its own, or nothing of the whole text. */
export type Mode = (typeof modes)[number];

/** What is looked for, and what becomes of it. */
export interface Rule {
  id: string;
  word: string;
  held: string;
  mode: Mode;
  find(text: string): readonly Span[];
  isAll?(said: string, text: string): boolean;
  same(written: string): string;
  /** Reads the text as it was written; the others read it in plain digits, spaces and hyphens. */
  verbatim?: boolean;
}

export interface Rules {
  list: readonly Rule[];
  /** A short keyed mark: the same for the same thing. */
  hash(id: string, written: string): string;
  /** What stands where something was found, by these rules. */
  left: RegExp;
}

/** Until a workspace chooses otherwise: it is kept from nobody by being masked, and what was stored can't be taken back. */
export const standardMode: Mode = "mask";

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
const oneOf = (words: readonly string[]) => words.map(escaped).join("|") || "(?!)";

export function rulesOf(list: readonly Rule[], hash: Rules["hash"]): Rules {
  const all = [...list, ...detectors];
  const left = new RegExp(String.raw`\[(?:${oneOf(all.map(({ word }) => word))})(?: [0-9a-f]{6})?\]|\[left out: held (?:${oneOf(all.map(({ held }) => held))})\]`, "g");
  return { list, hash, left };
}

/** The rules of Galley's own that are switched on. */
export const builtIn = (modeOf: (id: DetectorId) => Mode | "off"): Rule[] =>
  detectors.flatMap((detector) => {
    const mode = modeOf(detector.id);
    return mode === "off" ? [] : { ...detector, mode };
  });
