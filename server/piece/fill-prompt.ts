import type { Open, WorkspaceContext } from "#server/context";
import { oneText } from "#server/core/batch/one-text";
import { rendererOf, type RenderedMessage, type Values } from "#server/core/template/render";
import { resolve } from "#server/core/template/resolve";
import type { Problem } from "#server/core/template/problem";
import type { Family } from "#server/core/version/content";
import { Invalid } from "#server/errors";
import { gatherSnippets } from "#server/version/gather-snippets";
import type { Step } from "./find-step";

export interface Filled {
  text: string;
  messages: Pick<RenderedMessage, "role" | "text">[];
}

export type Filling = Filled | { problems: Problem[] };

/** Fills one prompt with many sets of values; what is the same for all is looked up once. */
export async function fillerOf(context: Open<WorkspaceContext>, { content, key }: Step, family?: Family): Promise<(values: Values) => Filling> {
  const { lookup } = await gatherSnippets(context, content);
  const resolution = resolve(content, lookup, key);
  if (!resolution.ok) return () => ({ problems: resolution.problems });
  const render = rendererOf(content, { snippets: resolution.snippets, family });
  return (values) => {
    const rendered = render(values);
    if (!rendered.ok) return { problems: rendered.problems };
    return { text: oneText(rendered.messages).text, messages: rendered.messages.map(({ role, text }) => ({ role, text })) };
  };
}

/** The same for one set of values, or a refusal that names what is wrong with them. */
export async function fillPrompt(context: Open<WorkspaceContext>, step: Step, values: Values, family?: Family): Promise<Filled> {
  const filling = (await fillerOf(context, step, family))(values);
  if ("problems" in filling) throw unfilled(filling.problems);
  return filling;
}

export const sentenceOf = (problems: readonly Problem[]) => problems.map(({ sentence }) => sentence).slice(0, 5).join(" ");

export function unfilled(problems: readonly Problem[]) {
  const named = problems.flatMap(({ input, sentence }) => (input === undefined ? [] : [[input, sentence] as const]));
  return new Invalid(`${sentenceOf(problems)} Nothing was made; correct it and try again.`, Object.fromEntries(named));
}
