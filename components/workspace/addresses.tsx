/** Most addresses invited in one go. */
export const mostAddresses = 50;

/** The addresses in a pasted text, each once: one per line, or with commas between, or with names around them. */
export function addressesIn(text: string): string[] {
  const found = text
    .replace(/"[^"\n]*"/g, "")
    .split(/[\n,;]+/)
    .flatMap((part) => /<([^<>]+)>/.exec(part)?.[1] ?? part.trim().split(/\s+/))
    .map((address) => address.trim().toLowerCase());
  return [...new Set(found.filter(Boolean))];
}
