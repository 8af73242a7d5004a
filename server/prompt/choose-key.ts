import type { Open, WorkspaceContext } from "#server/context";
import { keyFrom } from "#server/core/exchange/key-from";
import { keysLike } from "./sql";

/** The key that a name suggests, with a number behind it where others were faster. */
export async function chooseKey(context: Open<WorkspaceContext>, name: string): Promise<string> {
  const key = keyFrom(name.replaceAll("/", "-"));
  const taken = await keysLike(context, key);
  for (let number = 2, free = key; ; number++) {
    if (!taken.has(free)) return free;
    free = `${key}-${number}`;
  }
}
