import { tagsIn } from "#server/core/template/tags";
import { render } from "#server/core/template/render";
import type { ResolvedSnippets } from "#server/core/template/resolve";
import type { Block, Input, Json, PromptContent } from "#server/core/version/content";
import type { Compared } from "./compared";

export type Reading = "blocks" | "resolved" | "rendered";

/** A version as it is written, with its snippets written out, or as a model gets it; else why it can't be read so. */
export function readAs(reading: Reading, { content, snippets = {} }: Compared, values?: Readonly<Record<string, Json>>): PromptContent | string {
  if (reading === "blocks") return content;
  if (reading === "resolved") return { ...content, messages: content.messages.map((message) => ({ ...message, blocks: message.blocks.map((block) => written(block, snippets)) })) };
  const rendered = render(content, valuesFor(content.inputs, values), { snippets });
  if (!rendered.ok) return rendered.problems.map(({ sentence }) => sentence).join(" ");
  return { kind: "prompt", style: "plain", inputs: [], messages: rendered.messages.map(({ role, text }) => ({ role, blocks: [{ kind: "custom", title: "rendered", text }] })) };
}

const deepest = 8;

const written = (block: Block, snippets: ResolvedSnippets): Block => ({ ...block, text: withSnippets(block.text, snippets, deepest) });

function withSnippets(text: string, snippets: ResolvedSnippets, left: number): string {
  let [result, from] = ["", 0];
  for (const { sign, name, start, end } of tagsIn(text).tags) {
    const snippet = sign === ">" && left > 0 && Object.hasOwn(snippets, name) ? snippets[name] : undefined;
    if (!snippet) continue;
    const blocks = snippet.content.messages.flatMap((message) => message.blocks.filter(({ off }) => !off));
    result += text.slice(from, start) + blocks.map((block) => withSnippets(block.text, snippet.snippets, left - 1)).join("\n\n");
    from = end;
  }
  return result + text.slice(from);
}

/** What was given; else the example, else the default, else something of the right kind that shows its name. */
function valuesFor(inputs: readonly Input[], given: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  return Object.fromEntries(inputs.map((input) => [input.name, given[input.name] ?? input.example ?? input.default ?? sampleOf(input)]));
}

function sampleOf({ name, type, options, limits }: Input): Json {
  const [first = ""] = options ?? [];
  if (type === "number") return limits?.min ?? limits?.max ?? 1;
  if (type === "boolean") return true;
  if (type === "choice") return first;
  if (type === "multi_choice") return [first];
  if (type === "list") return Array.from({ length: limits?.min ?? 1 }, () => `{{${name}}}`);
  if (type === "date") return limits?.earliest ?? limits?.latest ?? "2026-01-01";
  return type === "json" ? {} : `{{${name}}}`.padEnd(limits?.min ?? 0, "·");
}
