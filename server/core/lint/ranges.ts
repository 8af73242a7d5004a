interface Range {
  start: number;
  end: number;
}

/** Whether a stretch lies within any of many, at the cost of a few looks each. */
export function withinAny(ranges: readonly Range[]): (range: Range) => boolean {
  const joined: Range[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, joined.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (joined[low - 1]?.end ?? -1);
  };
}
