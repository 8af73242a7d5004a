import { inputNamePattern, most } from "#server/core/version/bounds";
import type { Input, OutputContract, PromptContent, Settings } from "#server/core/version/content";
import { blocksFrom, type Spoken } from "./blocks-from";
import { converted, dialectOf, type Dialect } from "./converted";
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
  const read = spoken.map(({ role, text }) => ({ role, ...converted(text, dialect ?? dialectOf(text)) }));
  const kept = [...new Set(read.flatMap((one) => one.kept))];
  if (kept.length) notes.push(`Kept as it came, since Galley can't fill it: ${kept.slice(0, 5).map((one) => `“${clipped(one)}”`).join(", ")}${kept.length > 5 ? ` and ${kept.length - 5} more` : ""}.`);
  const declared = new Set(inputs.map(({ name }) => name));
  const found = [...new Set(read.flatMap(({ names }) => names))].filter((name) => !declared.has(name) && inputNamePattern.test(name) && name.length <= most.inputName);
  const guessed = found.map(guessInput);
  return { kind: "prompt", ...blocksFrom(read.map(({ role, text }) => ({ role, text }))), inputs: [...inputs, ...guessed], ...(output ? { output } : {}), ...(settings && Object.keys(settings).length ? { settings } : {}) };
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, " ");
