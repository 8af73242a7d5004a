import { most } from "#server/core/version/bounds";
import { shortSha } from "#server/core/version/checksum";
import type { Input, InputType, PromptContent } from "#server/core/version/content";
import { namesIn } from "./names";
import type { Problem } from "./problem";

/** A snippet as its includer pinned it, with its own snippets as it pinned them. */
export interface ResolvedSnippet {
  content: PromptContent;
  snippets: ResolvedSnippets;
}

/** By key. Plain data, so that a page can hand it to the browser. */
export type ResolvedSnippets = Readonly<Record<string, ResolvedSnippet>>;

export type Resolution = { ok: true; snippets: ResolvedSnippets } | { ok: false; problems: Problem[] };

/** Finds a snippet as pinned; without a checksum, as it is now. */
export type Lookup = (key: string, sha?: string) => PromptContent | undefined;

/** The snippets that are rendered with a prompt, in the order they appear. */
export function snippetKeysIn(content: PromptContent): string[] {
  const messages = [...content.messages, ...(content.variants ?? []).flatMap((variant) => variant.messages ?? [])];
  const uses = messages.flatMap(({ blocks }) => blocks.flatMap(({ off, text }) => (off ? [] : namesIn(text))));
  return [...new Set(uses.filter(({ kind }) => kind === "snippet").map(({ name }) => name))];
}

/** Finds every snippet a prompt includes, however deep, and says what keeps one from being included. `own` is the prompt's key. */
export function resolve(content: PromptContent, lookup: Lookup, own?: string): Resolution {
  const problems = new Map<string, Problem>();
  const found = new Map<string, ResolvedSnippet>();
  const met = new Set<string>();
  const say = (sentence: string, input?: string) => problems.set(sentence, { sentence, ...(input === undefined ? {} : { input }) });

  function snippetsOf(holder: PromptContent, path: readonly string[]): ResolvedSnippets {
    const resolved = snippetKeysIn(holder).flatMap((key) => {
      const snippet = one(key, holder.snippets?.[key], path);
      return snippet ? [[key, snippet] as const] : [];
    });
    return Object.fromEntries(resolved);
  }

  function one(key: string, sha: string | undefined, above: readonly string[]): ResolvedSnippet | undefined {
    const path = [...above, key];
    if (key === own) return void say(`A snippet can't include itself: ${[own, ...path].join(" → ")}.`);
    if (above.includes(key)) return void say(`A snippet can't include itself: ${path.slice(path.indexOf(key)).join(" → ")}.`);
    if (path.length > most.snippetDepth) return void say(`Snippets include each other at most ${most.snippetDepth} deep: ${path.join(" → ")}.`);
    // The depth is part of the name, since what fits near the top may be too deep further down.
    const known = found.get(`${path.length} ${key} ${sha ?? ""}`);
    if (known) return known;
    if (met.add(`${key} ${sha ?? ""}`).size > most.snippets) return void say(`A prompt includes at most ${most.snippets} snippets.`);
    const snippet = lookup(key, sha);
    if (!snippet) return void say(`There is no snippet “${key}”${sha ? ` of ${shortSha(sha)}` : ""}.`);
    if (!isOneMessage(snippet)) return void say(`“${key}” has several messages; only a prompt of one message can be included.`);
    for (const input of snippet.inputs) problemOfInclusion(key, input);
    const resolved = { content: snippet, snippets: snippetsOf(snippet, path) };
    found.set(`${path.length} ${key} ${sha ?? ""}`, resolved);
    return resolved;
  }

  function problemOfInclusion(key: string, { name, type }: Input) {
    const own = content.inputs.find((input) => input.name === name);
    if (!own) say(`The snippet “${key}” needs the input “${name}”; declare it here too.`, name);
    else if (shapes[own.type] !== shapes[type]) say(`“${name}” is ${shapes[own.type]} here and ${shapes[type]} in the snippet “${key}”.`, name);
  }

  const snippets = snippetsOf(content, []);
  return problems.size > 0 ? { ok: false, problems: [...problems.values()] } : { ok: true, snippets };
}

const isOneMessage = ({ messages, variants = [] }: PromptContent) => messages.length === 1 && variants.every((variant) => (variant.messages ?? messages).length === 1);

/** Texts may stand for each other, and so may lists. */
const shapes: Record<InputType, string> = {
  text: "a text",
  long_text: "a text",
  choice: "a text",
  date: "a date",
  number: "a number",
  boolean: "a yes or no",
  multi_choice: "a list",
  list: "a list",
  json: "JSON",
};
