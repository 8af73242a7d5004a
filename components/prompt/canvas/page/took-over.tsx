import type { PromptContent } from "#server/core/version/content";

/** What was pasted instead of what lay on the sheet: contract, settings and inputs that there were already stay. */
export function tookOver(before: PromptContent, { style, messages, inputs }: PromptContent): PromptContent {
  const known = new Set(before.inputs.map(({ name }) => name));
  return { ...before, style, messages, inputs: [...before.inputs, ...inputs.filter(({ name }) => !known.has(name))] };
}
