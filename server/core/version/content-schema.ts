import { z } from "zod";
import { inputNamePattern, keyLength, keyPattern, most, shaPattern } from "./bounds";
import { canonical } from "./canonical";
import { holdsNull, jsonValue } from "./json-value";
import { blockKinds, families, inputTypes, roles, styles, type Content, type PromptContent } from "./content";

/** Reads a content that came from outside, and leaves out whatever is no part of it. */

const oneLineEnding = (text: string) => text.replace(/\r\n?/g, "\n");
const text = (what: string, longest: number) =>
  z
    .string(`${what} is text`)
    .max(longest, `${what} has at most ${longest.toLocaleString("en")} characters`)
    .refine((given) => given.isWellFormed() && !given.includes("\0"), `${what} holds half a character or a null`)
    .transform(oneLineEnding);
const line = (what: string, longest: number) => text(what, longest).refine((given) => !given.includes("\n"), `${what} is one line`);
const some = <T extends z.ZodType>(of: T, what: string, longest: number) => z.array(of).max(longest, `There are at most ${longest} ${what}`);

const anyObject = z.record(z.string(), jsonValue);
const yes = z.literal(true);

const inputName = line("The name of an input", most.inputName).refine((name) => inputNamePattern.test(name), "The name of an input starts with a letter and is made of letters, digits and underscores");
const promptKey = z.string().max(keyLength, `A key has at most ${keyLength} characters`).regex(keyPattern, "A key is made of small letters, digits and single hyphens, in up to four parts: brand/voice");
const sha = z.string().regex(shaPattern, "A checksum has 64 hexadecimal digits");

const block = z.object({
  kind: z.enum(blockKinds, "There is no such kind of block"),
  title: line("The heading of a block", 80).optional(),
  text: text("A block", most.blockText),
  off: yes.optional(),
});
const message = z.object({ role: z.enum(roles, "A message is of the system, the user or the assistant"), blocks: some(block, "blocks in a message", most.blocks) });
const messages = some(message, "messages", most.messages);

const limits = z.object({ min: z.number().optional(), max: z.number().optional(), earliest: z.iso.date().optional(), latest: z.iso.date().optional() });
const input = z.object({
  name: inputName,
  type: z.enum(inputTypes, "There is no such type of input"),
  required: z.boolean(),
  untrusted: z.boolean(),
  help: text("The help of an input", most.help).optional(),
  unit: line("A unit", 20).optional(),
  options: some(line("An option", most.optionText).refine((option) => option.trim() !== "", "An option has a name"), "options", most.options).optional(),
  limits: limits.optional(),
  default: jsonValue.optional(),
  example: jsonValue.optional(),
});
const inputs = some(input, "inputs", most.inputs).refine(
  (all) => new Set(all.map(({ name }) => name)).size === all.length,
  "Two inputs have the same name",
);

const settings = z.object({
  model: line("The name of a model", 100).optional(),
  temperature: z.number().min(0, "A temperature is 0 at the least").max(2, "A temperature is 2 at the most").optional(),
  topP: z.number().min(0).max(1, "Top p lies between 0 and 1").optional(),
  maxTokens: z.int().min(1).max(10_000_000).optional(),
  stop: some(text("A stop text", 100), "stop texts", most.stop).optional(),
  seed: z.int().optional(),
  effort: z.enum(["low", "medium", "high"]).optional(),
  tokenBudget: z.int().min(1).max(10_000_000).optional(),
  other: anyObject.optional(),
});

const output = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("json"), schema: anyObject }),
  z.object({ kind: z.literal("xml"), schema: text("An XML schema", most.schema) }),
]);

const variant = z.object({ family: z.enum(families, "There is no such family of models"), style: z.enum(styles).optional(), messages: messages.optional(), settings: settings.optional() });
const variants = some(variant, "variants", most.variants).refine((all) => new Set(all.map(({ family }) => family)).size === all.length, "A family of models has one variant");

const suppression = z.object({
  rule: z.string().max(60),
  reason: text("A reason", most.reason).refine((reason) => reason.trim() !== "", "Say why the finding may stand"),
  quote: text("A quote", 1000).optional(),
});

const promptParts = z.object({
  kind: z.literal("prompt"),
  style: z.enum(styles, "A prompt is rendered plain, as Markdown or as XML"),
  messages: messages.min(1, "A prompt has at least one message"),
  inputs,
  output: output.optional(),
  settings: settings.optional(),
  variants: variants.optional(),
  snippets: z.record(promptKey, sha).refine((pins) => Object.keys(pins).length <= most.snippets, `A prompt includes at most ${most.snippets} snippets`).optional(),
  suppressions: some(suppression, "suppressions", most.suppressions).optional(),
});

const filling = z.discriminatedUnion("from", [
  z.object({ from: z.literal("input"), name: inputName }),
  z.object({ from: z.literal("step"), step: z.string().max(60) }),
  z.object({ from: z.literal("text"), text: text("A value", most.value) }),
]);
const step = z.object({
  name: z.string("A step has a name").max(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "The name of a step is made of small letters, digits and hyphens"),
  prompt: promptKey,
  sha: sha.optional(),
  tool: line("The name of a tool", 60).optional(),
  fills: z.record(inputName, filling),
});
const workflowParts = z.object({ kind: z.literal("workflow"), inputs, steps: some(step, "steps", most.steps) });

/** Empty parts and absent parts are the same, so they have the same checksum. */
function trimmed<C extends object>(content: C): C {
  const full = Object.entries(content).filter(([name, part]) => name === "messages" || name === "inputs" || name === "steps" || !isEmpty(part));
  return Object.fromEntries(full) as C; // safe because only optional parts are left out
}

const isEmpty = (part: unknown) => part === undefined || (typeof part === "object" && part !== null && Object.values(part).every((member) => member === undefined));

function sound(content: object, refuse: z.RefinementCtx) {
  try {
    const whole = canonical(content);
    if (whole.length > most.content) refuse.addIssue(`A prompt has at most ${most.content.toLocaleString("en")} characters in all`);
    if (holdsNull(whole)) refuse.addIssue("A value holds a null, which no text can carry");
  } catch {
    refuse.addIssue("A value holds half a character, or a number that JSON can't say");
  }
}

export const promptSchema: z.ZodType<PromptContent> = promptParts.transform(trimmed).superRefine(sound);
export const contentSchema: z.ZodType<Content> = z.discriminatedUnion("kind", [promptParts, workflowParts]).transform(trimmed).superRefine(sound); // safe because the parts are read by the schemas above
