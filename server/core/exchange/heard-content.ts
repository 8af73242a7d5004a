import type { Kept } from "#server/core/template/compose";
import { convert, detectDialect, type Dialect } from "#server/core/template/dialect";
import { inputNamePattern, most } from "#server/core/version/bounds";
import type { Input, OutputContract, PromptContent, Settings } from "#server/core/version/content";
import { blocksFrom, type Spoken } from "./blocks-from";
import { blocksOf } from "./blocks-of";
import { guessInput } from "./guess-input";
import { headingsIn } from "./headings-in";

/** What a file of another tool says, before it becomes a content. */
export interface Heard {
  spoken: Spoken[];
  /** Undefined where the file doesn't say. */
  dialect?: Dialect;
  style?: PromptContent["style"];
  inputs?: Input[];
  output?: OutputContract;
  settings?: Settings;
  /** Whether headings may become blocks although they are then rendered a little differently. */
  loose?: boolean;
}

/** Puts it together, and notes what could not be converted. */
export function contentOf({ spoken, dialect, inputs = [], output, settings, loose }: Heard, notes: string[]): PromptContent {
  const read = spoken.map(({ role, text }) => ({ role, ...(text.length > most.blockText ? untouched(text) : convert(text, dialect ?? detectDialect(text) ?? "mustache")) }));
  notes.push(...keptSentences(read.flatMap(({ kept }) => kept)));
  const declared = new Set(inputs.map(({ name }) => name));
  const found = [...new Set(read.flatMap(({ names }) => names))].filter((name) => !declared.has(name) && inputNamePattern.test(name) && name.length <= most.inputName);
  const guessed = found.map(guessInput);
  return { kind: "prompt", ...divided(read.map(({ role, text }) => ({ role, text })), loose, notes), inputs: [...inputs.map(brief), ...guessed], ...(output ? { output } : {}), ...(settings && Object.keys(settings).length ? { settings } : {}) };
}

/** What is longer than a block may be is not looked through for marks. */
const untouched = (text: string) => ({ text, names: [] as string[], kept: [] as Kept[] });

function divided(spoken: Spoken[], loose: boolean | undefined, notes: string[]): Pick<PromptContent, "style" | "messages"> {
  const exact = blocksFrom(spoken);
  if (!loose || exact.style !== "plain" || spoken.some(({ text }) => text.length > most.blockText) || spoken.every(({ text }) => headingsIn(text).length < 2)) return exact;
  notes.push("Its headings became the headings of blocks, so it is rendered with all of them on one level.");
  return { style: "markdown", messages: spoken.map(({ role, text }) => ({ role, blocks: blocksOf(text) })) };
}

/** A schema may explain a property at any length. */
const brief = (input: Input): Input => (input.help && input.help.length > most.help ? { ...input, help: `${input.help.slice(0, most.help - 1).toWellFormed()}…` } : input);

/** Many marks of one kind are one sentence. */
export function keptSentences(kept: readonly Kept[]): string[] {
  const reasons = [...new Set(kept.map(({ why }) => why))];
  return reasons.map((reason) => {
    const quotes = [...new Set(kept.filter(({ why }) => why === reason).map(({ quote }) => `“${clipped(quote)}”`))];
    return `Kept word for word: ${quotes.slice(0, 4).join(", ")}${quotes.length > 4 ? ` and ${quotes.length - 4} more` : ""}. ${reason}`;
  });
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, " ");
