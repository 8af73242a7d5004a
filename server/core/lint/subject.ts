import type { Block, BlockKind, Input, Message, MessageRole, PromptContent, Settings, Style } from "#server/core/version/content";
import { namesIn, type NameUse } from "#server/core/template/names";
import type { ResolvedSnippets } from "#server/core/template/resolve";
import { tagsIn, type Break } from "#server/core/template/tags";
import { problemOfTemplate } from "#server/core/template/tokens";
import { fencesIn, type Fence } from "./fences";
import type { Place } from "./finding";
import { markupIn, type Markup } from "./markup";
import { proseOf, sentencesIn, type Sentence } from "./prose";

/** A block's text with all that several rules want to know of it. */
export interface Passage {
  text: string;
  place: Required<Pick<Place, "message" | "block">> & Pick<Place, "variant">;
  role: MessageRole;
  kind: BlockKind;
  block: Block;
  style: Style;
  /** None while it is broken. */
  names: NameUse[];
  /** What keeps it from being a template. */
  broken?: Break;
  fences: Fence[];
  markup: Markup[];
  sentences: Sentence[];
}

/** The prompt as it is for all, or as one family of models is told it. */
export interface Reading {
  variant?: number;
  messages: Message[];
  settings: Settings;
  passages: Passage[];
}

/** A value that somebody wrote into the definition of an input. */
export interface InputText {
  text: string;
  input: Input;
}

export interface LintOptions {
  /** What the prompt includes; without it nothing is said of snippets and what they hold. */
  snippets?: ResolvedSnippets;
  /** What is wrong with an output by the prompt's contract; it takes a real validator, which the browser doesn't carry. */
  checkOutput?: (output: string) => string[];
  countTokens?: (text: string) => number;
}

/** What the rules look at, worked out once. */
export interface Subject {
  content: PromptContent;
  options: LintOptions;
  readings: Reading[];
  /** What is rendered. */
  passages: Passage[];
  /** What the writer asks in own words: no examples, no part of an assistant. */
  instructions: Passage[];
  /** Blocks that are switched off are kept too, and with them what they hold. */
  stored: Pick<Passage, "text" | "place">[];
  inputTexts: InputText[];
}

export function subjectOf(content: PromptContent, options: LintOptions): Subject {
  const readings = readingsOf(content);
  const passages = readings.flatMap((reading) => reading.passages);
  return {
    content,
    options,
    readings,
    passages,
    instructions: passages.filter(({ kind, role }) => kind !== "examples" && role !== "assistant"),
    stored: [content.messages, ...(content.variants ?? []).map((variant) => variant.messages ?? [])].flatMap((messages, at) => storedIn(messages, at)),
    inputTexts: content.inputs.flatMap((input) => [input.help, input.example, input.default].flatMap(textsIn).map((text) => ({ text, input }))),
  };
}

function readingsOf(content: PromptContent): Reading[] {
  const told = (variant: number | undefined, messages: Message[], style: Style, settings: Settings = {}) => {
    const passages = messages.flatMap(({ role, blocks }, message) =>
      blocks.flatMap((block, at) => (block.off ? [] : [passageOf(block, { ...(variant === undefined ? {} : { variant }), message, block: at }, role, style)])),
    );
    return { ...(variant === undefined ? {} : { variant }), messages, settings, passages };
  };
  const variants = (content.variants ?? []).flatMap((own, at) =>
    own.messages ? [told(at, own.messages, own.style ?? content.style, { ...content.settings, ...own.settings })] : [],
  );
  return [told(undefined, content.messages, content.style, content.settings), ...variants];
}

function passageOf(block: Block, place: Passage["place"], role: MessageRole, style: Style): Passage {
  const { text, kind } = block;
  const [{ tags }, fences, markup, broken] = [tagsIn(text), fencesIn(text), markupIn(text), problemOfTemplate(text)];
  const sentences = sentencesIn(proseOf(text, fences, tags, markup), text);
  return { text, place, role, kind, block, style, names: broken ? [] : namesIn(text), fences, markup, sentences, ...(broken ? { broken } : {}) };
}

function storedIn(messages: readonly Message[], at: number): Subject["stored"] {
  const where = at === 0 ? {} : { variant: at - 1 };
  return messages.flatMap(({ blocks }, message) => blocks.map(({ text }, block) => ({ text, place: { ...where, message, block } })));
}

function textsIn(value: Input["example"]): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
