import type { Block, BlockKind, Input, MessageRole, OutputContract, PromptContent, Settings } from "#server/core/version/content";

/** Small changes to a prompt. Words that aren't there can't be changed: no history tells of an edit that wasn't one. */
export type Edit = (content: PromptContent) => PromptContent;

export const edited = (content: PromptContent, ...edits: Edit[]): PromptContent => edits.reduce((so, edit) => edit(so), content);

export const replacing = (from: string, to: string): Edit => (content) =>
  changing(content, (block) => (block.text.includes(from) ? { ...block, text: block.text.replace(from, () => to) } : block), from);

export const withLine = (kind: BlockKind, line: string, after?: string): Edit => (content) =>
  inBlock(content, kind, (lines) => {
    const at = after === undefined ? lines.length : 1 + indexOf(lines, after);
    return lines.toSpliced(at, 0, asIn(lines, line));
  });

export const withFirstLine = (kind: BlockKind, line: string): Edit => (content) =>
  inBlock(content, kind, (lines) => [asIn(lines, line), ...lines]);

export const withoutLine = (kind: BlockKind, line: string): Edit => (content) => inBlock(content, kind, (lines) => lines.toSpliced(indexOf(lines, line), 1));

export const moving = (line: string, from: BlockKind, to: BlockKind): Edit => (content) => edited(content, withoutLine(from, line), withLine(to, line));

export const withBlock = (role: MessageRole, block: Block, before?: BlockKind): Edit => (content) => ({
  ...content,
  messages: content.messages.map((message) => (message.role === role ? { ...message, blocks: inserted(message.blocks, block, before) } : message)),
});

export const switchedOff = (kind: BlockKind): Edit => (content) => changing(content, (block) => (block.kind === kind ? { ...block, off: true } : block), kind);

export const withInput = (input: Input): Edit => (content) => ({ ...content, inputs: [...content.inputs, input] });
export const withoutInput = (name: string): Edit => (content) => ({ ...content, inputs: content.inputs.filter((input) => input.name !== name) });
export const redefining = (name: string, change: Partial<Input>): Edit => (content) => ({
  ...content,
  inputs: content.inputs.map((input) => (input.name === name ? { ...input, ...change } : input)),
});

export const promising = (output: OutputContract): Edit => (content) => ({ ...content, output });
export const withSettings = (settings: Settings): Edit => (content) => ({ ...content, settings: { ...content.settings, ...settings } });

function changing(content: PromptContent, change: (block: Block) => Block, sought: string): PromptContent {
  let found = false;
  const messages = content.messages.map((message) => ({
    ...message,
    blocks: message.blocks.map((block) => {
      const next = change(block);
      found ||= next.text !== block.text || next.off !== block.off;
      return next;
    }),
  }));
  if (!found) throw new Error(`The prompt doesn't hold “${sought}”.`);
  return { ...content, messages };
}

const inBlock = (content: PromptContent, kind: BlockKind, change: (lines: string[]) => string[]) =>
  changing(content, (block) => (block.kind === kind ? { ...block, text: change(block.text === "" ? [] : block.text.split("\n")).join("\n") } : block), kind);

function inserted(blocks: Block[], block: Block, before?: BlockKind) {
  const at = blocks.findIndex(({ kind }) => kind === before);
  return blocks.toSpliced(at < 0 ? blocks.length : at, 0, block);
}

function indexOf(lines: string[], line: string) {
  const at = lines.findIndex((one) => one === line || one === `- ${line}`);
  if (at < 0) throw new Error(`No line says “${line}”.`);
  return at;
}

/** In a list a line is an item, unless it asks first whether it is to be there. */
const asIn = ([first = ""]: string[], line: string) => (first.startsWith("- ") && !line.startsWith("{{") ? `- ${line}` : line);
