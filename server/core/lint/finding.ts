import type { Block, Input } from "#server/core/version/content";

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Where in a content: a block of a message, of a variant when one is named, or an input. Offsets count in the block's text. */
export interface Place {
  variant?: number;
  message?: number;
  block?: number;
  input?: string;
  start?: number;
  end?: number;
}

/** One stretch of a block's text put for another. `was` guards against a text that has moved on. */
export interface Edit {
  variant?: number;
  message: number;
  block: number;
  start: number;
  end: number;
  was: string;
  text: string;
}

interface BlockAt {
  variant?: number;
  message: number;
  at: number;
}

export interface AddBlock extends BlockAt {
  do: "add-block";
  block: Block;
}

export interface DropBlock extends BlockAt {
  do: "drop-block";
}

export interface MoveBlock extends BlockAt {
  do: "move-block";
  to: number;
}

export interface AddInput {
  do: "add-input";
  input: Input;
}

export interface DropInput {
  do: "drop-input";
  name: string;
}

export interface DistrustInput {
  do: "distrust-input";
  name: string;
}

export interface DropSuppression {
  do: "drop-suppression";
  at: number;
}

export type Patch = AddBlock | DropBlock | MoveBlock | AddInput | DropInput | DistrustInput | DropSuppression;

export interface TextFix {
  label: string;
  edits: Edit[];
}

export interface ContentFix {
  label: string;
  patch: Patch;
}

export type Fix = TextFix | ContentFix;

/** What a rule says of one place. */
export interface Found {
  message: string;
  place: Place;
  quote?: string;
  fix?: Fix;
}

/** What the linter says: a rule's word, with the weight it has in this workspace. */
export interface Finding extends Found {
  rule: string;
  title: string;
  severity: Severity;
  /** The reason for which somebody let it stand. */
  suppressed?: string;
}
