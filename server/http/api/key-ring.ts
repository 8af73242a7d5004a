import { hash } from "node:crypto";
import { keyBehind, type HeldKey } from "#server/access/open-key";
import { onChange } from "#server/registry/changes";

/** A key is never trusted longer than this without another look, heard of or not; it is looked at ahead of time, so that a hot one never waits. */
const trustedMs = 1000;
const aheadMs = 500;
/** Nothing that was unknown becomes a key later: secrets are made by chance. */
const unknownMs = 60_000;
const mostKeys = 10_000;

/** Whatever may change what a key may do. */
const nouns = new Set(["key", "member", "team", "workspace"]);

interface Entry {
  key: HeldKey;
  at: number;
}

interface Setting {
  look?: (secret: string) => Promise<HeldKey | undefined>;
  hear?: typeof onChange;
}

export interface KeyRing {
  /** At once, if it was looked at within the second. */
  held(secret: string): HeldKey | undefined;
  /** By asking, unless it is known to be unknown. */
  find(secret: string): Promise<HeldKey | undefined>;
}

/** The keys in use, as this process knows them. Nothing is kept under the secret itself. */
export function createKeyRing({ look = keyBehind, hear = onChange }: Setting = {}): KeyRing {
  const entries = new Map<string, Entry>();
  const unknown = new Map<string, number>();
  const looking = new Map<string, Promise<HeldKey | undefined>>();
  let changes = 0;

  hear((change) => {
    if (change !== "missed" && !nouns.has(change.noun)) return;
    changes += 1;
    for (const entry of entries.values()) if (change === "missed" || entry.key.workspace.id === change.workspace) entry.at = -Infinity;
  });

  const ask = (secret: string, digest: string) => {
    const begun = looking.get(digest);
    if (begun) return begun;
    const asked = lookAnew(secret, digest).finally(() => looking.delete(digest));
    looking.set(digest, asked);
    return asked;
  };

  async function lookAnew(secret: string, digest: string) {
    const [before, at] = [changes, performance.now()];
    const key = await look(secret);
    entries.delete(digest); // the map stays in the order of the last look
    // What changed while it was looked up may not be in it yet; the next request looks again.
    if (key) keep(entries, digest, { key, at: before === changes ? at : -Infinity });
    else keep(unknown, digest, at);
    return key;
  }

  return {
    held(secret) {
      const digest = digestOf(secret);
      const entry = entries.get(digest);
      if (!entry) return undefined;
      const age = performance.now() - entry.at;
      if (age > trustedMs) return undefined;
      if (age > aheadMs) void ask(secret, digest).catch(() => undefined); // whoever finds it too old asks again, and is told
      return entry.key;
    },
    async find(secret) {
      const digest = digestOf(secret);
      if (performance.now() - (unknown.get(digest) ?? -Infinity) < unknownMs) return undefined;
      return ask(secret, digest);
    },
  };
}

const digestOf = (secret: string) => hash("sha256", secret, "base64url");

function keep<V>(map: Map<string, V>, digest: string, value: V) {
  map.set(digest, value);
  if (map.size <= mostKeys) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
