import { bounds, buckets } from "./latency";

/**
 * The time that the share q of all runs stayed within, in milliseconds. Undefined where nothing was counted.
 * It is read straight along its bucket, so it never leaves the bucket of the true one, whose ends are an eighth from its middle.
 * In the last bucket, which has no end, it is the beginning.
 */
export function quantile(histogram: readonly number[], q: number): number | undefined {
  const count = histogram.reduce((sum, some) => sum + some, 0);
  const rank = Math.max(1, Math.ceil(Math.min(1, q) * count));
  let below = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const inside = histogram[bucket] ?? 0;
    if (below + inside >= rank) return along(bucket, (rank - below - 0.5) / inside);
    below += inside;
  }
  return undefined;
}

function along(bucket: number, share: number): number {
  const from = bounds[bucket - 1] ?? 0;
  const to = bounds[bucket] ?? from;
  return from + share * (to - from);
}
