import type { OutgoingHttpHeaders } from "node:http";
import type { HeldKey } from "#server/access/open-key";
import { originInvited } from "#server/access/sql";
import type { Asked } from "./asked";
import { Refused } from "./refused";

const originForm = /^https?:\/\/[\w.:[\]-]{1,250}$/;
const rememberedMs = 1000;
const mostOrigins = 1000;

const exposed = "retry-after, ratelimit, ratelimit-policy, ratelimit-limit, ratelimit-remaining, ratelimit-reset, x-request-id, idempotency-replayed, location";
const askable = {
  "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type, content-encoding, idempotency-key",
  "access-control-max-age": "600",
};

export type Cors = ReturnType<typeof createCors>;

/** Which pages of other sites may read an answer. Off by default; each key names its own. */
export function createCors(ownOrigin: string, invited = originInvited) {
  const remembered = new Map<string, { at: number; answer: Promise<boolean> }>();

  function anyKeyInvites(origin: string): Promise<boolean> {
    const known = remembered.get(origin);
    if (known && performance.now() - known.at < rememberedMs) return known.answer;
    if (remembered.size >= mostOrigins) remembered.clear();
    const answer = originForm.test(origin) ? invited(origin).catch(() => false) : Promise.resolve(false);
    remembered.set(origin, { at: performance.now(), answer });
    return answer;
  }

  return {
    /** A preflight comes without a key, so it is told what any key would allow; the request itself is then held to its own. */
    async preflight({ req, headers }: Asked) {
      headers.vary = "origin";
      const { origin } = req.headers;
      if (origin && (await anyKeyInvites(origin))) Object.assign(headers, readable(origin), askable);
    },
    /** So that a page can read why its key was not taken. */
    async beforeKey({ req, headers }: Asked) {
      const { origin } = req.headers;
      if (origin && (await anyKeyInvites(origin))) Object.assign(headers, readable(origin));
    },
    withKey({ req, headers }: Asked, key: HeldKey) {
      const { origin } = req.headers;
      if (origin === undefined || origin === ownOrigin) return;
      if (!key.origins.includes(origin)) throw new Refused("origin-refused", "This key is not for pages of this origin. Nothing was done; send it from your server, or ask an admin to add the origin to the key.");
      Object.assign(headers, readable(origin));
    },
  };
}

const readable = (origin: string): OutgoingHttpHeaders => ({ "access-control-allow-origin": origin, "access-control-expose-headers": exposed, vary: "origin" });
