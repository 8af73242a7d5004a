import type { Kept } from "#server/core/template/compose";
import { convert, detectDialect, type Dialect } from "#server/core/template/dialect";
import { inputNamePattern, most } from "#server/core/version/bounds";
import type { Input, OutputContract, PromptContent, Settings } from "#server/core/version/content";
import { blocksFrom, type Spoken } from "./blocks-from";
import { guessInput } from "./guess-input";

/** What a file of another tool says, before it becomes a content. */
export interface Heard {
  spoken: Spoken[];
  /** Undefined where the file doesn't say. */
  dialect?: Dialect;
  style?: PromptContent["style"];
  inputs?: Input[];
  output?: OutputContract;
  settings?: Settings;
}

/** Puts it together, and notes what could not be converted. */
export function contentOf({ spoken, dialect, inputs = [], output, settings }: Heard, notes: string[]): PromptContent {
  const read = spoken.map(({ role, text }) => ({ role, ...convert(text, dialect ?? detectDialect(text) ?? "mustache") }));
  notes.push(...keptSentences(read.flatMap(({ kept }) => kept)));
  const declared = new Set(inputs.map(({ name }) => name));
  const found = [...new Set(read.flatMap(({ names }) => names))].filter((name) => !declared.has(name) && inputNamePattern.test(name) && name.length <= most.inputName);
  const guessed = found.map(guessInput);
  return { kind: "prompt", ...blocksFrom(read.map(({ role, text }) => ({ role, text }))), inputs: [...inputs.map(brief), ...guessed], ...(output ? { output } : {}), ...(settings && Object.keys(settings).length ? { settings } : {}) };
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
