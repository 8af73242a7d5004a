import { convert, detectDialect } from "#server/core/template/dialect";
import { most } from "#server/core/version/bounds";
import type { Input, Message, PromptContent } from "#server/core/version/content";
import type { Spoken } from "./blocks-from";
import { blocksOf } from "./blocks-of";
import { chatIn } from "./chat-in";
import { unpadded } from "./front-matter";
import { guessInput } from "./guess-input";
import { keptSentences } from "./heard-content";
import { placeholdersIn, type Placeholder } from "./placeholders";
import { saidBy } from "./said-by";
import { tagBlocksOf } from "./tag-blocks-of";

export interface Proposal {
  name: string;
  from: string;
  why: string;
}

export interface Split {
  content: PromptContent;
  proposals: Proposal[];
  notes: string[];
}

/** Takes a prompt that was written elsewhere apart: its messages, blocks and inputs. Marks to leave alone are named as they are written. */
export function splitText(given: string, leave: readonly string[] = []): Split {
  const text = unpadded(given.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed());
  const spoken = speakersIn(text);
  const whole = spoken.map((one) => one.text).join("\n\n");
  const dialect = detectDialect(whole) ?? "mustache";
  const converted = spoken.map(({ role, text: own }) => ({ role, ...convert(own, dialect) }));
  const known = [...new Set(converted.flatMap(({ names }) => names))].map((name): Placeholder => ({ from: `{{${name}}}`, input: guessInput(name), why: "It was a variable already." }));
  const open = placeholdersIn(converted.map((one) => one.text).join("\n\n")).filter(({ from }) => !leave.includes(from));
  const chosen = [...known, ...open].slice(0, most.inputs);
  const notes = keptSentences(converted.flatMap(({ kept }) => kept));
  if (known.length + open.length > most.inputs) notes.push(`Only the first ${most.inputs} places to fill in became inputs; the others stand as they were.`);
  return { content: put(converted, chosen), proposals: chosen.map(({ from, input, why }) => ({ name: input.name, from, why })), notes };
}

function speakersIn(text: string): Spoken[] {
  const found = chatIn(text) ?? saidBy(text);
  return found && found.length <= most.messages ? found : [{ role: "user", text }];
}

function put(spoken: readonly Spoken[], chosen: readonly Placeholder[]): PromptContent {
  const filled = spoken.map(({ role, text }) => ({ role, text: named(text, chosen) }));
  const tagged = filled.map(({ text }) => tagBlocksOf(text));
  const style = tagged.some(Boolean) ? "xml" : "markdown";
  const messages = filled.map(({ role, text }, index): Message => ({ role, blocks: tagged[index] ?? blocksOf(text) }));
  return { kind: "prompt", style, messages, inputs: distinct(chosen.map(({ input }) => input)) };
}

/** Puts the input where its place was, wherever no variable stands already. */
function named(text: string, chosen: readonly Placeholder[]): string {
  const places = new Map(chosen.filter(({ from }) => !from.startsWith("{{")).map(({ from, input }) => [from, input.name]));
  if (places.size === 0) return text;
  const any = [...places.keys()].sort((one, other) => other.length - one.length).map((from) => from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.replace(new RegExp(`\\{\\{[^{}]*\\}\\}|(?<![\\p{L}\\p{N}_])(?:${any.join("|")})(?![\\p{L}\\p{N}_])`, "gu"), (found) => (places.has(found) ? `{{${places.get(found) ?? ""}}}` : found));
}

const distinct = (inputs: readonly Input[]) => inputs.filter(({ name }, index) => inputs.findIndex((other) => other.name === name) === index);
