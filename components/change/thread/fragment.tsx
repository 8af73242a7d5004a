import type { Mentioned } from "#server/core/change/mention";

const longest = 40;

/** What is written after the last @ before the caret, as long as it may become a name and isn't one already. */
export function fragmentAt(text: string, caret: number, people: readonly Mentioned[]): { start: number; sought: string } | undefined {
  const start = text.lastIndexOf("@", caret - 1);
  if (start < 0 || caret <= start || /[\p{L}\p{N}]/u.test(text[start - 1] ?? "")) return undefined;
  const sought = text.slice(start + 1, caret);
  const named = people.some(({ name }) => sought.startsWith(name));
  return named || sought.length > longest || /^\s|[\n@]/.test(sought) ? undefined : { start, sought };
}
