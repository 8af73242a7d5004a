import { canonical } from "#server/core/version/canonical";
import { blockKinds, type Block, type Message, type PromptContent } from "#server/core/version/content";
import type { Reason } from "./propose-step";

/** What is said, and how it is run: of no matter to who may call and who may read, but for a new block. */
export function compareWording(before: PromptContent, after: PromptContent): Reason[] {
  const [were, are] = [shownIn(before.messages), shownIn(after.messages)];
  const more = blockKinds.filter((kind) => counted(are, kind) > counted(were, kind));
  const found: Reason[] = more.map((kind) => ({ step: "minor", sentence: `There is a new block: ${kind}.` }));
  const texts = new Set(were.map(({ kind, text }) => canonical([kind, text])));
  const reworded = blockKinds.filter((kind) => !more.includes(kind) && are.some((block) => block.kind === kind && !texts.has(canonical([kind, block.text]))));
  if (reworded.length > 0) found.push({ step: "patch", sentence: `The wording of ${listed(reworded)} has changed.` });
  else if (more.length === 0 && differ(before.messages, after.messages)) found.push({ step: "patch", sentence: "The messages have changed." });
  return [...found, ...otherParts.filter(([part]) => differ(before[part], after[part])).map(([, name]): Reason => ({ step: "patch", sentence: `${name} changed.` }))];
}

const otherParts = [
  ["style", "The way it is rendered has"],
  ["settings", "The settings have"],
  ["variants", "The variants for families of models have"],
  ["snippets", "The included snippets have"],
  ["suppressions", "The findings that were let stand have"],
] as const;

const shownIn = (messages: readonly Message[]) => messages.flatMap(({ blocks }) => blocks).filter(({ off }) => !off);
const counted = (blocks: readonly Block[], kind: Block["kind"]) => blocks.filter((block) => block.kind === kind).length;
const differ = (one: unknown, other: unknown) => canonical(one ?? null) !== canonical(other ?? null);
const listed = (words: readonly string[]) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`);
