import { emptyPrompt, type Block, type Input, type PromptContent } from "#server/core/version/content";

/** The prompt that an example of a rule stands for. */
export function promptOf(example: PromptContent | string): PromptContent {
  return typeof example === "string" ? promptWith({ kind: "task", text: example }) : example;
}

export const promptWith = (...blocks: Block[]): PromptContent => ({ ...emptyPrompt(), messages: [{ role: "user", blocks }] });

export const systemWith = (...blocks: Block[]): PromptContent => ({ ...emptyPrompt(), messages: [{ role: "system", blocks }] });

export const textInput = (name: string, rest: Partial<Input> = {}): Input => ({ name, type: "text", required: true, untrusted: false, ...rest });
