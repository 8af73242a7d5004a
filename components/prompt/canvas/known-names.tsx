import type { Included } from "./preview/use-snippets";
import type { CanvasModel } from "./model/model";
import type { Known, KnownSnippet } from "./text/known";

/** A prompt that others may include. */
export interface OfferedSnippet {
  key: string;
  name: string;
  number?: string;
}

/** What the texts may name: the inputs of this prompt, and the snippets there are, at the version that is included. */
export function knownNames(inputs: CanvasModel["inputs"], offered: readonly OfferedSnippet[], included: readonly Included[]): Known {
  const snippets = new Map<string, KnownSnippet>(offered.map(({ key, name, number }) => [key, { name, number }]));
  for (const { key, number } of included) snippets.set(key, { ...snippets.get(key), number });
  return { inputs: new Map(inputs.map(({ name, type, untrusted, help }) => [name, { type, untrusted, help }])), snippets };
}
