import type { Block, BlockKind, Input, InputType, Json, Message, OutputContract, PromptContent } from "#server/core/version/content";

/** Words to write a prompt with. */

const paragraphs = (kind: BlockKind) => (...lines: string[]): Block => ({ kind, text: lines.join("\n") });
const listed = (kind: BlockKind) => (...lines: string[]): Block => ({ kind, text: lines.map((line) => `- ${line}`).join("\n") });

export const role = paragraphs("role");
export const task = paragraphs("task");
export const context = paragraphs("context");
export const audience = paragraphs("audience");
export const tone = paragraphs("tone");
export const format = paragraphs("format");
export const examples = paragraphs("examples");
export const rules = paragraphs("constraints");
export const constraints = listed("constraints");
export const exclusions = listed("exclusions");
export const custom = (title: string, ...lines: string[]): Block => ({ kind: "custom", title, text: lines.join("\n") });

export const system = (...blocks: Block[]): Message => ({ role: "system", blocks });
export const user = (...blocks: Block[]): Message => ({ role: "user", blocks });

type Rest = Partial<Omit<PromptContent, "kind" | "messages" | "inputs">>;
export const prompt = (messages: Message[], inputs: Input[], rest: Rest = {}): PromptContent => ({ kind: "prompt", style: "markdown", messages, inputs, ...rest });

/** A text that other prompts include. */
export const snippet = (...lines: string[]): PromptContent => prompt([user(paragraphs("custom")(...lines))], [], { style: "plain" });

const typed = (type: InputType) => (name: string, help: string, more: Partial<Input> = {}): Input => ({ name, type, required: true, untrusted: false, help, ...more });

export const text = typed("text");
export const longText = typed("long_text");
export const number = typed("number");
export const yesNo = typed("boolean");
export const list = typed("list");
export const date = typed("date");
export const choice = (name: string, help: string, options: string[], more: Partial<Input> = {}): Input => typed("choice")(name, help, { options, example: options[0], ...more });

export const optional = (input: Input): Input => ({ ...input, required: false });
export const untrusted = (input: Input): Input => ({ ...input, untrusted: true });

/** Somebody else's words, with a beginning and an end. */
export const between = (name: string) => `<${name}>\n{{${name}}}\n</${name}>`;

/** Lines that are there only where an input is given, and is true. */
export const where = (name: string, ...lines: string[]) => `{{#${name}}}\n${lines.join("\n")}\n{{/${name}}}`;

/** An item for each entry of a list. */
export const each = (name: string) => where(name, "- {{.}}");

type Properties = Record<string, { [name: string]: Json }>;
export const object = (properties: Properties, required = Object.keys(properties)): { [name: string]: Json } => ({ type: "object", properties, required, additionalProperties: false });
export const json = (schema: { [name: string]: Json }): OutputContract => ({ kind: "json", schema });
