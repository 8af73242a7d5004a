import type { OutgoingHttpHeaders } from "node:http";
import type { HeldKey } from "#server/access/open-key";
import { usualPerMinute } from "#server/apikey/schema";
import type { LimitClass } from "#server/http/endpoint";
import { createBuckets } from "./buckets";
import { Refused } from "./refused";

/** One request of many items is one request, so logging singly is given more room. */
const share: Record<LimitClass, number> = { usual: 1, ingest: 10 };

/** Takes one request from what a key may send in a minute, and says what is left: as the current draft wants it, and as clients know it from before. */
export function createRateLimit() {
  const buckets = { usual: createBuckets(), ingest: createBuckets() };
  return (key: HeldKey, limitClass: LimitClass, headers: OutgoingHttpHeaders) => {
    const perMinute = (key.perMinute ?? usualPerMinute) * share[limitClass];
    const { allowed, left, fullIn, nextIn } = buckets[limitClass].take(key.id, perMinute);
    headers["ratelimit-policy"] = `"${limitClass}";q=${perMinute};w=60`;
    headers.ratelimit = `"${limitClass}";r=${left};t=${fullIn}`;
    headers["ratelimit-limit"] = perMinute;
    headers["ratelimit-remaining"] = left;
    headers["ratelimit-reset"] = fullIn;
    if (allowed) return;
    const when = nextIn === 1 ? "a second" : `${nextIn} seconds`;
    throw new Refused("too-many-requests", `This key may send ${perMinute.toLocaleString("en")} such requests a minute, and has. Nothing was done; go on in ${when}, or ask an admin for more.`, { retryAfterSeconds: nextIn });
  };
}
