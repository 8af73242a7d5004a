import type { Block, BlockKind } from "#server/core/version/content";

const words: Record<Exclude<BlockKind, "custom">, string> = {
  role: "Role",
  task: "Task",
  context: "Context",
  audience: "Audience",
  tone: "Tone",
  format: "Format",
  constraints: "Constraints",
  exclusions: "Exclusions",
  examples: "Examples",
};

/** What a block is headed by; a custom block without a title is headed by nothing. */
export const headingOf = ({ kind, title }: Block) => (kind === "custom" ? title?.trim() : words[kind]) ?? "";

/** The tag around a block, made of what an XML name may hold. */
export function tagOf(block: Block): string {
  const name = headingOf(block)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
  return /^\p{N}/u.test(name) ? `_${name}` : name;
}
