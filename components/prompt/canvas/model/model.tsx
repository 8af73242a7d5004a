import type { EditInput } from "#components/prompt/inputs/inputs-in-hand";
import type { Block, Family, Input, Message, MessageRole, PromptContent } from "#server/core/version/content";

/** A content while it is edited: its parts have names that last as long as the window is open. */
export interface CanvasModel {
  messages: readonly EditMessage[];
  inputs: readonly EditInput[];
  /** Everything that is not edited on the sheet itself. */
  rest: Rest;
  /** The family whose variant is on the sheet, and what all others are told meanwhile. */
  variant?: { family: Family; common: readonly Message[] };
  /** Where the focus goes after what was just done. */
  caret?: Caret;
  /** How many names were given out. */
  issued: number;
}

export interface EditMessage {
  id: string;
  role: MessageRole;
  blocks: readonly EditBlock[];
}

export type EditBlock = Block & { id: string };
export type Rest = Omit<PromptContent, "messages" | "inputs">;

export interface Caret {
  block: string;
  at: number | "start" | "end" | "handle";
}

/** Gives names to a content's parts; those that `before` knew keep theirs, so that a window keeps its place. */
export function modelOf(content: PromptContent, before?: CanvasModel): CanvasModel {
  const { messages, inputs, ...rest } = content;
  let issued = before?.issued ?? 0;
  const next = (letter: string) => `${letter}${++issued}`;
  return {
    messages: messages.map(({ role, blocks }, index) => {
      const old = before?.messages[index];
      const known = recognise(blocks, old?.blocks ?? [], (one, other) => one.kind === other.kind && one.text === other.text);
      return { id: old?.id ?? next("m"), role, blocks: blocks.map((block, place) => ({ ...block, id: known[place] ?? next("b") })) };
    }),
    inputs: recognise(inputs, before?.inputs ?? [], (one, other) => one.name === other.name).map((id, place) => ({ ...inputAt(inputs, place), id: id ?? next("i") })),
    rest,
    issued,
  };
}

/** The old name of each part: of the one that says the same, else of the one in its place that nobody else is. */
function recognise<T>(parts: readonly T[], old: readonly (T & { id: string })[], same: (one: T, other: T) => boolean) {
  const taken = new Set<string>();
  const take = (found: { id: string } | undefined) => {
    if (!found || taken.has(found.id)) return undefined;
    taken.add(found.id);
    return found.id;
  };
  const sure = parts.map((part) => take(old.find((other) => !taken.has(other.id) && same(part, other))));
  return sure.map((id, place) => id ?? take(old[place]));
}

function inputAt(inputs: readonly Input[], place: number): Input {
  return inputs[place] ?? { name: "", type: "text", required: false, untrusted: false };
}

/** What is kept: the content without the names, the same however it was come by. */
export function contentOf({ messages, inputs, rest, variant }: Omit<CanvasModel, "issued">): PromptContent {
  const said = messages.map(({ role, blocks }) => ({ role, blocks: blocks.map(({ id, ...block }) => block) }));
  const asked = inputs.map(({ id, ...input }) => input);
  if (!variant) return { ...rest, messages: said, inputs: asked };
  return { ...rest, messages: [...variant.common], inputs: asked, variants: rest.variants?.map((one) => (one.family === variant.family ? { ...one, messages: said } : one)) };
}

export const blocksOf = ({ messages }: CanvasModel) => messages.flatMap(({ blocks }) => blocks);

export function placeOf({ messages }: CanvasModel, block: string) {
  for (const [message, { blocks }] of messages.entries()) {
    const at = blocks.findIndex(({ id }) => id === block);
    const found = blocks[at];
    if (found) return { message, at, found };
  }
  return undefined;
}
