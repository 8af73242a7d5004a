import { most } from "#server/core/version/bounds";
import type { Block, PromptContent } from "#server/core/version/content";
import type { AddBlock, DropBlock, MoveBlock, Patch } from "./finding";
import { messagesAt, withMessages } from "./messages";

/** The content with one patch made, or as it was where the patch no longer fits. */
export function patched(content: PromptContent, patch: Patch): PromptContent {
  const { inputs, suppressions = [] } = content;
  switch (patch.do) {
    case "add-block":
    case "drop-block":
    case "move-block":
      return withBlocks(content, patch);
    case "add-input":
      return inputs.length < most.inputs && !inputs.some(({ name }) => name === patch.input.name) ? { ...content, inputs: [...inputs, patch.input] } : content;
    case "drop-input":
      return { ...content, inputs: inputs.filter(({ name }) => name !== patch.name) };
    case "distrust-input":
      return { ...content, inputs: inputs.map((input) => (input.name === patch.name ? { ...input, untrusted: true } : input)) };
    case "drop-suppression":
      return withSuppressions(content, suppressions.filter((_, at) => at !== patch.at));
  }
}

function withBlocks(content: PromptContent, patch: AddBlock | DropBlock | MoveBlock): PromptContent {
  const messages = messagesAt(content, patch.variant) ?? [];
  const blocks = messages[patch.message]?.blocks;
  if (!blocks) return content;
  const arranged = rearranged(blocks, patch);
  return withMessages(content, patch.variant, messages.map((message, at) => (at === patch.message ? { ...message, blocks: arranged } : message)));
}

function rearranged(blocks: Block[], patch: AddBlock | DropBlock | MoveBlock): Block[] {
  if (patch.do === "add-block") return blocks.length < most.blocks ? blocks.toSpliced(patch.at, 0, patch.block) : blocks;
  const rest = blocks.toSpliced(patch.at, 1);
  const block = blocks[patch.at];
  return patch.do === "drop-block" || !block ? rest : rest.toSpliced(patch.to, 0, block);
}

function withSuppressions({ suppressions: _, ...content }: PromptContent, suppressions: NonNullable<PromptContent["suppressions"]>): PromptContent {
  return suppressions.length > 0 ? { ...content, suppressions } : content;
}
