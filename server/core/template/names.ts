import type { Input, PromptContent } from "#server/core/version/content";
import { remembered } from "./remembered";
import type { ResolvedSnippets } from "./resolve";
import { tagsIn, type Sign } from "./tags";
import { deepest, pathOf } from "./tokens";

export type NameKind = "value" | "section" | "inverted" | "snippet" | "end";

/** One name in a text: an input with perhaps a way into its JSON, or a snippet's key. */
export interface NameUse {
  name: string;
  kind: NameKind;
  /** The tag with its braces, and where the name in it begins. */
  start: number;
  end: number;
  at: number;
  /** The sections it stands in, outermost first, as deep as they may go. */
  within: string[];
}

const kinds: Partial<Record<Sign, NameKind>> = { "": "value", "&": "value", "{": "value", "#": "section", "^": "inverted", "/": "end", ">": "snippet" };

/** Every name a text uses, in reading order, also while the text can't be read as a whole. */
export const namesIn = remembered((text): NameUse[] => {
  const open: string[] = [];
  let within: string[] = [];
  return tagsIn(text).tags.flatMap(({ sign, name, start, end, at }) => {
    const kind = kinds[sign];
    if (!kind || name === "") return [];
    const closes = kind === "end" && open.at(-1) === name;
    if (closes) open.pop();
    if (closes && open.length < deepest) within = [...open];
    const use = { name, kind, start, end, at, within };
    const opens = kind === "section" || kind === "inverted";
    if (opens) open.push(name);
    if (opens && open.length <= deepest) within = [...open];
    return [use];
  });
});

export const rootOf = (name: string) => pathOf(name)[0];

/** A name that an input must bear. Inside a section of JSON it may be a name of the item, which only the value can tell. */
export function mustBeInput({ name, kind, within }: NameUse, inputs: readonly Input[]): boolean {
  const ofJson = (section: string) => inputs.some((input) => input.type === "json" && input.name === rootOf(section));
  return kind !== "snippet" && kind !== "end" && name !== "." && !within.some(ofJson);
}

interface Where {
  /** Also what is switched off. */
  off?: boolean;
}

function* textsOf(content: PromptContent, snippets: ResolvedSnippets, { off }: Where): Generator<string> {
  const all = [...content.messages, ...(content.variants ?? []).flatMap(({ messages }) => messages ?? [])];
  for (const { blocks } of all) for (const block of blocks) if (off || !block.off) yield block.text;
  for (const snippet of Object.values(snippets)) yield* textsOf(snippet.content, snippet.snippets, {});
}

function usesOf(content: PromptContent, snippets: ResolvedSnippets = {}, where: Where = {}): NameUse[] {
  return [...new Set(textsOf(content, snippets, where))].flatMap(namesIn);
}

const rootsOf = (uses: readonly NameUse[]) => [...new Set(uses.flatMap(({ name }) => rootOf(name) ?? []))];

/** The inputs that a prompt's blocks call for, its snippets' too where they are given. */
export function namesUsed(content: PromptContent, snippets?: ResolvedSnippets): string[] {
  const declared = new Set(content.inputs.map(({ name }) => name));
  const ofAnInput = (use: NameUse) => mustBeInput(use, content.inputs) || (use.kind !== "snippet" && declared.has(rootOf(use.name) ?? ""));
  return rootsOf(usesOf(content, snippets).filter(ofAnInput));
}

export function undeclaredNames(content: PromptContent, snippets?: ResolvedSnippets): string[] {
  const declared = new Set(content.inputs.map(({ name }) => name));
  return namesUsed(content, snippets).filter((name) => !declared.has(name));
}

/** A block that is switched off still counts: switching it on again must find its inputs. */
export function unusedInputs(content: PromptContent, snippets?: ResolvedSnippets): string[] {
  const used = new Set(rootsOf(usesOf(content, snippets, { off: true }).filter(({ kind }) => kind !== "snippet")));
  return content.inputs.map(({ name }) => name).filter((name) => !used.has(name));
}
