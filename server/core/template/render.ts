import type { Family, Json, MessageRole, PromptContent } from "#server/core/version/content";
import { mustBeInput, namesIn, rootOf } from "./names";
import type { Problem } from "./problem";
import type { ResolvedSnippets } from "./resolve";
import type { Found } from "./scope";
import { styled } from "./style";
import { problemOfTemplate } from "./tokens";
import { problemOf } from "./values";
import { forFamily } from "./variant";
import { Budget, Unwritable, writeBlock } from "./write-block";
import { joined, type Span, type Written } from "./written";

export interface RenderedMessage {
  role: MessageRole;
  text: string;
  spans: Span[];
}

export type Rendered = { ok: true; messages: RenderedMessage[] } | { ok: false; problems: Problem[] };

export type Values = Readonly<Record<string, Json | undefined>>;

export interface RenderOptions {
  snippets?: ResolvedSnippets;
  family?: Family;
}

/** Fills a prompt with values. Nothing is guessed: what is missing, unknown or ill-typed is named, and nothing is rendered. */
export const render = (content: PromptContent, values: Values, options: RenderOptions = {}): Rendered => rendererOf(content, options)(values);

/** For many rows of values: what is the same for all is looked at once. */
export function rendererOf(content: PromptContent, { snippets = {}, family }: RenderOptions = {}): (values: Values) => Rendered {
  const wanted = forFamily(content, family);
  const ill = problemsOfText(wanted);
  return (values) => {
    const problems = [...problemsOfValues(wanted, values), ...ill];
    return problems.length > 0 ? { ok: false, problems } : filled(wanted, values, { snippets, family });
  };
}

function problemsOfValues({ inputs }: PromptContent, values: Values): Problem[] {
  const declared = new Set(inputs.map(({ name }) => name));
  const unknown = Object.keys(values).filter((name) => values[name] !== undefined && !declared.has(name));
  return [
    ...inputs.map((input) => ({ input: input.name, sentence: problemOf(input, valueIn(values, input.name)) })),
    ...unknown.map((input) => ({ input, sentence: `“${input}” is no input of this prompt.` })),
  ].flatMap(({ input, sentence }) => (sentence === undefined ? [] : [{ input, sentence }]));
}

const valueIn = (values: Values, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);

function problemsOfText({ messages, inputs }: PromptContent): Problem[] {
  const declared = new Set(inputs.map(({ name }) => name));
  return messages.flatMap(({ blocks }, message) =>
    blocks.flatMap(({ off, text }, index): Problem[] => {
      if (off) return [];
      const block = { message, block: index };
      const broken = problemOfTemplate(text);
      if (broken) return [{ block, sentence: broken.sentence }];
      const roots = namesIn(text).flatMap((use) => (mustBeInput(use, inputs) ? (rootOf(use.name) ?? []) : []));
      const undeclared = [...new Set(roots)].filter((name) => !declared.has(name));
      return undeclared.map((input) => ({ input, block, sentence: `“${input}” is used here, and no input has this name.` }));
    }),
  );
}

function filled({ messages, style, inputs }: PromptContent, values: Values, { snippets = {}, family }: RenderOptions): Rendered {
  const known = new Map(inputs.map((input): [string, Found] => [input.name, { input, value: valueIn(values, input.name) ?? input.default, whole: true }]));
  const budget = new Budget();
  const problems: Problem[] = [];

  const written = messages.map(({ role, blocks }, message) => {
    const parts = blocks.flatMap((block, index): Written[] => {
      if (block.off) return [];
      try {
        const body = writeBlock(block.text, { inputs: known, snippets, family, budget });
        return body.text.trim() === "" ? [] : [styled(style, block, body)];
      } catch (error) {
        if (!(error instanceof Unwritable)) throw error;
        const { input, sentence } = error;
        problems.push({ ...(input === undefined ? {} : { input }), block: { message, block: index }, sentence });
        return [];
      }
    });
    return { role, ...joined(parts, "\n\n") };
  });

  return problems.length > 0 ? { ok: false, problems } : { ok: true, messages: written.filter(({ text }) => text !== "") };
}
