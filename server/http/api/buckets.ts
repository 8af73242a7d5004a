const minuteMs = 60_000;
const mostBuckets = 20_000;

interface Bucket {
  tokens: number;
  at: number;
}

export interface Taken {
  allowed: boolean;
  left: number;
  /** Seconds until it is full again, and until there is one more. */
  fullIn: number;
  nextIn: number;
}

/** One bucket per name, which fills evenly over a minute. The least used is forgotten, and so is full again. */
export function createBuckets(now = () => performance.now()) {
  const buckets = new Map<string, Bucket>();

  function filled(name: string, perMinute: number): Bucket {
    const at = now();
    const bucket = buckets.get(name);
    if (!bucket) return add(name, { tokens: perMinute, at });
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) * perMinute) / minuteMs);
    bucket.at = at;
    return bucket;
  }

  function add(name: string, bucket: Bucket) {
    buckets.set(name, bucket);
    if (buckets.size > mostBuckets) forgetFullest();
    return bucket;
  }

  /** Those that came first and have had a minute to fill again. */
  function forgetFullest() {
    const before = now() - minuteMs;
    for (const [name, { at }] of buckets) if (at < before) buckets.delete(name);
    for (const name of buckets.keys()) {
      if (buckets.size <= mostBuckets) return;
      buckets.delete(name);
    }
  }

  return {
    take(name: string, perMinute: number): Taken {
      const bucket = filled(name, perMinute);
      const allowed = bucket.tokens >= 1;
      if (allowed) bucket.tokens -= 1;
      const perSecond = perMinute / 60;
      return {
        allowed,
        left: Math.floor(bucket.tokens),
        fullIn: Math.ceil((perMinute - bucket.tokens) / perSecond),
        nextIn: Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)),
      };
    },
    isEmpty: (name: string, perMinute: number) => buckets.has(name) && filled(name, perMinute).tokens < 1,
  };
}
