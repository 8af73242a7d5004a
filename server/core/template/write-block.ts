import type { Family } from "#server/core/version/content";
import type { ResolvedSnippets } from "./resolve";
import { found, itemsOf, wordsOf, type Found, type Scope } from "./scope";
import { parse, type Token } from "./tokens";
import { forFamily } from "./variant";
import type { Span, Written } from "./written";

const longest = 2_000_000;
const mostSteps = 1_000_000;

/** Thrown and caught in this room: the block can't be written, for this reason. */
export class Unwritable extends Error {
  constructor(
    readonly sentence: string,
    readonly input?: string,
  ) {
    super(sentence);
  }
}

/** What one rendering may still take, so that lists in lists and snippets in snippets come to an end. */
export class Budget {
  private steps = mostSteps;
  private characters = longest;

  spend(characters: number) {
    this.steps -= 1;
    this.characters -= characters;
    if (this.steps < 0 || this.characters < 0) {
      throw new Unwritable(`Filled in, the prompt grows past ${longest.toLocaleString("en")} characters or repeats itself too often. Shorten a list or a value.`);
    }
  }
}

interface Given {
  inputs: ReadonlyMap<string, Found>;
  snippets: ResolvedSnippets;
  family: Family | undefined;
  budget: Budget;
}

/** Writes one template with its values, each put in once and never read again. */
export function writeBlock(template: string, given: Given): Written {
  const texts: string[] = [];
  const spans: Span[] = [];
  let length = 0;

  function put(text: string, from?: Found) {
    given.budget.spend(text.length);
    if (from && text !== "") spans.push({ start: length, end: length + text.length, input: from.input.name, untrusted: from.input.untrusted });
    texts.push(text);
    length += text.length;
  }

  function walk(tokens: readonly Token[], items: Scope, snippets: ResolvedSnippets) {
    for (const token of tokens) {
      if (token.kind === "text") put(token.text);
      else if (token.kind === "snippet") include(token.key, token.blanks, items, snippets);
      else {
        const value = found(token.path, items, given.inputs) ?? nothingAt(token.path, items, given.inputs, token.kind);
        if (token.kind === "value") put(value ? wordsOf(value) : "", value);
        else if (token.kind === "inverted") repeat(token.tokens, itemsOf(value).length > 0 ? [] : [items], snippets);
        else repeat(token.tokens, itemsOf(value).map((item) => (item.value === true ? items : [...items, item])), snippets);
      }
    }
  }

  function repeat(tokens: readonly Token[], scopes: readonly Scope[], snippets: ResolvedSnippets) {
    for (const items of scopes) {
      given.budget.spend(0);
      walk(tokens, items, snippets);
    }
  }

  function include(key: string, blanks: string, items: Scope, snippets: ResolvedSnippets) {
    const snippet = Object.hasOwn(snippets, key) ? snippets[key] : undefined;
    if (!snippet) throw new Unwritable(`There is no snippet “${key}”.`);
    const blocks = forFamily(snippet.content, given.family).messages.flatMap((message) => message.blocks.filter(({ off }) => !off));
    for (const [index, { text }] of blocks.entries()) {
      if (index > 0) put("\n\n");
      walk(tokensOf(text, key), items, snippet.snippets);
    }
    if (blanks !== "\n" || !texts.at(-1)?.endsWith("\n")) put(blanks);
  }

  walk(tokensOf(template), [], given.snippets);
  return { text: texts.join(""), spans };
}

function tokensOf(template: string, key?: string): readonly Token[] {
  const parsed = parse(template);
  if (parsed.ok) return parsed.tokens;
  throw new Unwritable(key === undefined ? parsed.problem.sentence : `In the snippet “${key}”: ${parsed.problem.sentence}`);
}

/** JSON may lack what a section asks about; a value that is nowhere, or a name of nothing, is a mistake. */
function nothingAt(path: readonly string[], items: Scope, inputs: Given["inputs"], kind: Token["kind"]): undefined {
  const [root = ""] = path;
  const around = items.findLast(({ input }) => input.type === "json")?.input.name;
  const input = inputs.has(root) ? root : around;
  if (input === undefined) throw new Unwritable(`“${root}” is used here, and no input has this name.`, root);
  if (kind === "value") throw new Unwritable(`“${path.join(".")}” is nowhere in the value given for “${input}”.`, input);
}
