import type { BlockKind, Family, Json, MessageRole, Style } from "#server/core/version/content";
import type { Line } from "./line";

/** What became of a thing. */
export type Fate = "same" | "changed" | "added" | "removed";

/** One named fact that differs; what is absent was, or is, not there. */
export interface Fact {
  name: string;
  before?: Json;
  after?: Json;
}

export interface Place {
  message: number;
  block: number;
}

export interface BlockComparison {
  fate: Fate;
  /** As it is now, or as it was when it is gone. */
  kind: BlockKind;
  title?: string;
  off?: true;
  /** Only what was otherwise: another kind, another heading, on or off. */
  was?: { kind?: BlockKind; title?: string; off?: boolean };
  before?: Place;
  after?: Place;
  moved?: "within" | "between";
  lines: Line[];
}

export interface MessageComparison {
  fate: Fate;
  role: MessageRole;
  was?: MessageRole;
  moved?: true;
  before?: number;
  after?: number;
  blocks: BlockComparison[];
}

export interface NamedComparison {
  name: string;
  fate: Exclude<Fate, "same">;
  /** The name it had. */
  was?: string;
  facts: Fact[];
}

export interface OutputComparison {
  fate: Exclude<Fate, "same">;
  kind: "json" | "xml";
  was?: "json" | "xml";
  lines: Line[];
}

export interface VariantComparison {
  family: Family;
  fate: Exclude<Fate, "same">;
  style?: { before?: Style; after?: Style };
  messages: MessageComparison[];
  settings: Fact[];
}

/** Two versions side by side. Of the messages all is here, of the other parts what differs. */
export interface Comparison {
  style?: { before: Style; after: Style };
  messages: MessageComparison[];
  inputs: NamedComparison[];
  output?: OutputComparison;
  settings: Fact[];
  snippets: Fact[];
  variants: VariantComparison[];
  suppressions: NamedComparison[];
  /** Lists that hold the same in another order. */
  reordered: ("inputs" | "variants" | "suppressions")[];
}

/** Two versions of a workflow; its steps are known by their names. */
export interface WorkflowComparison {
  inputs: NamedComparison[];
  steps: (NamedComparison & { moved?: true })[];
}

export const isSame = ({ style, messages, output, ...lists }: Comparison): boolean =>
  !style && !output && messages.every(isUntouched) && Object.values(lists).every((list: readonly unknown[]) => list.length === 0);

export const isSameWorkflow = ({ inputs, steps }: WorkflowComparison): boolean => inputs.length === 0 && steps.length === 0;

export const isUntouched = ({ fate, moved, blocks }: MessageComparison): boolean =>
  fate === "same" && !moved && blocks.every((block) => block.fate === "same" && !block.moved);
