/** The order of everything that either side holds. Who rearranged what both know leads; the other's news follow what they stood behind. */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const common = new Set(base.filter((key) => mine.includes(key) && theirs.includes(key)));
  const order = (keys: readonly string[]) => keys.filter((key) => common.has(key)).join(" ");
  const [lead, follow] = order(mine) === order(base) ? [theirs, mine] : [mine, theirs];
  const merged = [...lead];
  follow.forEach((key, at) => {
    if (merged.includes(key)) return;
    const behind = follow[at - 1];
    merged.splice(behind === undefined ? 0 : merged.indexOf(behind) + 1, 0, key);
  });
  return merged;
}
