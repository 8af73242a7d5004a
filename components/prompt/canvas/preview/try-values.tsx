import type { Input, Json } from "#server/core/version/content";
import type { Values } from "#server/core/template/render";

/** The values a preview is made with: what was filled in, and where nothing was, the example. */
export function tryValues(inputs: readonly Input[], given: Readonly<Record<string, Json | undefined>>): Values {
  const chosen = inputs.map((input) => [input.name, given[input.name] ?? (input.default === undefined ? input.example : undefined)] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}
