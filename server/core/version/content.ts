/** What a prompt says, and nothing of who said it: the part of a version that its checksum covers. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export const styles = ["plain", "markdown", "xml"] as const;
export type Style = (typeof styles)[number];

export const roles = ["system", "user", "assistant"] as const;
export type MessageRole = (typeof roles)[number];

export const blockKinds = ["role", "task", "context", "audience", "tone", "format", "constraints", "exclusions", "examples", "custom"] as const;
export type BlockKind = (typeof blockKinds)[number];

export const inputTypes = ["text", "long_text", "number", "boolean", "choice", "multi_choice", "list", "date", "json"] as const;
export type InputType = (typeof inputTypes)[number];

export const families = ["claude", "gpt", "gemini", "llama", "mistral"] as const;
export type Family = (typeof families)[number];

export interface Block {
  kind: BlockKind;
  /** The heading of a custom block; other kinds are headed by their name. */
  title?: string;
  /** A Mustache template. */
  text: string;
  /** Kept, and left out of what is rendered. */
  off?: true;
}

export interface Message {
  role: MessageRole;
  blocks: Block[];
}

/** Of a number its range, of a text its length, of a list how many; of a date its first and last day. */
export interface Limits {
  min?: number;
  max?: number;
  earliest?: string;
  latest?: string;
}

export interface Input {
  name: string;
  type: InputType;
  required: boolean;
  /** Text that somebody outside may have written. */
  untrusted: boolean;
  help?: string;
  unit?: string;
  /** What a choice offers. */
  options?: string[];
  limits?: Limits;
  default?: Json;
  example?: Json;
}

/** What the output must satisfy: a JSON Schema 2020-12, or an XML Schema. Free text has none. */
export type OutputContract = { kind: "json"; schema: { [name: string]: Json } } | { kind: "xml"; schema: string };

export interface Settings {
  model?: string;
  temperature?: number;
  topP?: number;
  maxTokens?: number;
  stop?: string[];
  seed?: number;
  effort?: "low" | "medium" | "high";
  /** The most tokens the rendered prompt should take. */
  tokenBudget?: number;
  /** Settings that Galley has no word for, kept as they came. */
  other?: { [name: string]: Json };
}

/** What one family of models is told instead. What is absent is as for all. */
export interface Variant {
  family: Family;
  style?: Style;
  messages?: Message[];
  settings?: Settings;
}

/** A finding that was looked at and let stand. With a quote it lets stand that place only. */
export interface Suppression {
  rule: string;
  reason: string;
  quote?: string;
}

export interface PromptContent {
  kind: "prompt";
  style: Style;
  messages: Message[];
  inputs: Input[];
  output?: OutputContract;
  settings?: Settings;
  variants?: Variant[];
  /** The checksum of each included snippet, by its key; a saved version pins every one. */
  snippets?: { [key: string]: string };
  suppressions?: Suppression[];
}

/** Where the value of a step's input comes from. */
export type Filling = { from: "input"; name: string } | { from: "step"; step: string } | { from: "text"; text: string };

export interface Step {
  name: string;
  /** The key of its prompt, and the checksum pinned when the workflow was saved. */
  prompt: string;
  sha?: string;
  tool?: string;
  fills: { [input: string]: Filling };
}

/** Prompts in order; the output of one fills the input of a later one. */
export interface WorkflowContent {
  kind: "workflow";
  inputs: Input[];
  steps: Step[];
}

export type Content = PromptContent | WorkflowContent;

export const emptyPrompt = (): PromptContent => ({
  kind: "prompt",
  style: "markdown",
  messages: [{ role: "user", blocks: [{ kind: "task", text: "" }] }],
  inputs: [],
});
