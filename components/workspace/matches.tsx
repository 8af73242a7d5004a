/** Whether every word that is sought stands somewhere in the texts. */
export function matches(sought: string, ...texts: readonly string[]) {
  const within = texts.join("\n").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
