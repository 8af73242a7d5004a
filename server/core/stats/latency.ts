/** Ten steps for each factor of ten, from 20 ms to ten minutes; a first bucket for what is quicker, a last for what is slower. */
const perDecade = 10;
const [first, last] = [13, 58];

/** Where each bucket but the first begins, in whole milliseconds. Rollups are counted by these: they never change. */
export const bounds: readonly number[] = Array.from({ length: last - first + 1 }, (_, at) => Math.round(10 ** ((first + at) / perDecade)));

export const buckets = bounds.length + 1;

export function bucketOf(ms: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Histograms added up; a shorter one has nothing in the rest. */
export function merged(...histograms: (readonly number[])[]): number[] {
  return Array.from({ length: buckets }, (_, at) => histograms.reduce((sum, histogram) => sum + (histogram[at] ?? 0), 0));
}
