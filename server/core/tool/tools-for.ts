import type { Tool } from "./tool";
import { tools } from "./tools";

const plain = (name: string) => name.trim().toLowerCase();

/** The tool of a name; one that nobody knows is opened by hand. */
export const toolNamed = (name: string): Tool => tools.find((tool) => plain(tool.name) === plain(name)) ?? { name: name.trim(), hint: `Paste it into ${name.trim()}.` };

export interface Offered {
  /** Those that the prompt's card names, in its order. */
  first: Tool[];
  more: Tool[];
}

/** Which tools to offer for a prompt. A card that names none leaves the choice open. */
export function toolsFor(named: readonly string[]): Offered {
  const wanted = new Map(named.filter((name) => plain(name) !== "").map((name) => [plain(name), toolNamed(name)]));
  const [first, ...rest] = tools;
  if (wanted.size === 0 && first) return { first: [first], more: rest };
  return { first: [...wanted.values()], more: tools.filter(({ name }) => !wanted.has(plain(name))) };
}
