import type { BlockKind, Family, Input, MessageRole, PromptContent, Style } from "#server/core/version/content";
import type { Rest } from "./model";

/** Everything that can be done to a prompt on its canvas. */
export type Act =
  | { do: "write"; block: string; text: string; undone?: boolean }
  | { do: "rewrite"; texts: ReadonlyMap<string, string> }
  | { do: "insert"; message: string; at: number; kind: BlockKind }
  | { do: "change-kind"; block: string; kind: BlockKind }
  | { do: "change-title"; block: string; title: string }
  | { do: "switch"; block: string }
  | { do: "duplicate"; block: string }
  | { do: "shift"; block: string; by: 1 | -1 }
  | { do: "move"; block: string; message: string; at: number }
  | { do: "split"; block: string; at: number }
  | { do: "merge"; block: string }
  | { do: "remove"; block: string }
  | { do: "add-message"; role: MessageRole }
  | { do: "change-role"; message: string; role: MessageRole }
  | { do: "remove-message"; message: string }
  | { do: "add-input"; input: Input }
  | { do: "change-input"; id: string; input: Input }
  | { do: "remove-input"; id: string }
  | { do: "move-input"; id: string; at: number }
  | { do: "change-style"; style: Style }
  | { do: "show-variant"; family?: Family }
  | { do: "change-rest"; rest: Partial<Rest> }
  | { do: "replace"; content: PromptContent; typing?: string };

export type Does<K extends Act["do"]> = Extract<Act, { do: K }>;
