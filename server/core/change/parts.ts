import type { BlockComparison, Comparison } from "#server/core/diff/comparison";
import type { Message, PromptContent } from "#server/core/version/content";
import { shortSha } from "#server/core/version/checksum";
import { quoted, type RiskFinding } from "./finding";

/** What changed beside the words: who speaks, what is switched off, what is promised and how a model is set. */
export function risksOfParts(before: PromptContent, after: PromptContent, comparison: Comparison, tells: (block: BlockComparison) => boolean): RiskFinding[] {
  const blocks = comparison.messages.flatMap((message) => message.blocks);
  return [
    ...blocks.flatMap((block) => switchedOff(block, tells)),
    ...rolesMoved(blocks, before.messages, after.messages),
    ...outputRemoved(before, after),
    ...repinned(comparison),
    ...modelSet(before, after),
  ];
}

const firstLine = ({ lines }: BlockComparison) => quoted(lines.map(({ pieces }) => pieces.map(({ text }) => text).join("")).find((line) => line.trim()) ?? "");

function switchedOff(block: BlockComparison, tells: (block: BlockComparison) => boolean): RiskFinding[] {
  if (block.was?.off !== false || !block.off || !block.after) return [];
  const sentence = "This block is switched off. It is kept, and no model is told it.";
  return [{ kind: "block-switched-off", level: tells(block) ? "high" : "medium", quote: firstLine(block), sentence, place: { ...block.after, in: "after" } }];
}

/** A whole message that changed its role is told of once. */
function rolesMoved(blocks: readonly BlockComparison[], before: readonly Message[], after: readonly Message[]): RiskFinding[] {
  const told = new Set<string>();
  return blocks.flatMap((block): RiskFinding[] => {
    const [was, is] = [before[block.before?.message ?? -1]?.role, after[block.after?.message ?? -1]?.role];
    const move = `${block.before?.message} ${block.after?.message}`;
    if (!was || !is || !block.after || was === is || block.off || told.has(move)) return [];
    told.add(move);
    const sentence =
      was === "system"
        ? `This was said as the system and is now said as the ${is}. A model obeys the system before all others.`
        : `This was said as the ${was} and is now said as the ${is}${is === "system" ? ", which a model obeys before all others" : ""}.`;
    return [{ kind: "role-moved", level: was === "system" ? "high" : "medium", quote: firstLine(block), sentence, place: { ...block.after, in: "after" } }];
  });
}

function outputRemoved(before: PromptContent, after: PromptContent): RiskFinding[] {
  if (!before.output || after.output) return [];
  const quote = before.output.kind === "json" ? "JSON Schema" : "XML Schema";
  return [{ kind: "output-contract-removed", level: "high", quote, sentence: "The output is no longer promised to have any form. Whoever reads it by program may fail.", place: { in: "before" } }];
}

function repinned({ snippets }: Comparison): RiskFinding[] {
  return snippets.flatMap(({ name, before, after }): RiskFinding[] => {
    if (typeof before !== "string" || typeof after !== "string") return [];
    const sentence = `This snippet was pinned at ${shortSha(before)} and is pinned at ${shortSha(after)} now: its text may say something else.`;
    return [{ kind: "snippet-repinned", level: "medium", quote: name, sentence, place: { in: "after" } }];
  });
}

function modelSet(before: PromptContent, after: PromptContent): RiskFinding[] {
  const [was, is] = [before.settings?.temperature, after.settings?.temperature];
  const [model, other] = [before.settings?.model, after.settings?.model];
  const raised = was !== undefined && is !== undefined && is > was;
  const place = { in: "after" as const };
  return [
    ...(raised ? [{ kind: "temperature-raised" as const, level: is - was >= 0.3 ? ("medium" as const) : ("low" as const), quote: `temperature ${is}`, sentence: `The temperature rose from ${was} to ${is}, so answers will differ more from one another.`, place }] : []),
    ...(model !== undefined && model !== other ? [{ kind: "model-changed" as const, level: "medium" as const, quote: other ?? model, sentence: other === undefined ? `${model} is no longer named as the model.` : `The model was ${model}. The same words may be read otherwise.`, place }] : []),
  ];
}
