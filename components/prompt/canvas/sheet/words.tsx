import type { BlockKind, MessageRole } from "#server/core/version/content";
import type { CanvasModel, EditBlock } from "#components/prompt/canvas/model/model";

export const roleWords: Record<MessageRole, string> = { system: "System", user: "User", assistant: "Assistant" };

/** What each kind of block is asked for, said where it is still empty and where it is chosen. */
export const kindHints: Record<BlockKind, string> = {
  role: "Who the model is, and for whom it works.",
  task: "What it is to do, in one or two sentences.",
  context: "What it has to know to do it well.",
  audience: "Who reads what it writes.",
  tone: "How it should sound; an example says more than an adjective.",
  format: "What the answer looks like: parts, order, length.",
  constraints: "What must hold, one to a line.",
  exclusions: "What it must not say or do, one to a line.",
  examples: "What went in and what should come out.",
  custom: "Anything else, under a heading of your own.",
};

export const nameOf = ({ kind, title }: Pick<EditBlock, "kind" | "title">) => (kind === "custom" && title ? title : kind);

/** "task, 2 of 4 in System". */
export function whereIs({ messages }: CanvasModel, block: string) {
  for (const { role, blocks } of messages) {
    const at = blocks.findIndex(({ id }) => id === block);
    const found = blocks[at];
    if (found) return `${nameOf(found)}, ${at + 1} of ${blocks.length} in ${roleWords[role]}`;
  }
  return "gone";
}
