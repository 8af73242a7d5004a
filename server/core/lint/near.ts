/** The name that was most likely meant: at most two slips away, and nearer than any other. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const allowed = written.length > 5 ? 2 : 1;
  const ranked = names
    .filter((name) => Math.abs(name.length - written.length) <= allowed)
    .map((name) => ({ name, slips: slips(written.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.slips - other.slips);
  const [best, second] = ranked;
  return best && best.slips <= allowed && best.slips < (second?.slips ?? Infinity) ? best.name : undefined;
}

/** Letters to add, drop or change. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
