import { isLapsed, type HeldKey } from "#server/access/open-key";
import { createBuckets } from "./buckets";
import { challenge, credentialsIn } from "./credentials";
import type { KeyRing } from "./key-ring";
import { Refused, refusalOf, unavailable } from "./refused";

const secretForm = /^sk-[\w-]{20,200}$/;
/** How often one address may be wrong in a minute. Keys known to be good are never asked about it. */
const guesses = 60;

/** Whose request it is. A key in use costs no question to the database. */
export function createAuthenticate(ring: KeyRing) {
  const wrong = createBuckets();

  async function find(secret: string, address: string): Promise<HeldKey> {
    if (wrong.isEmpty(address, guesses)) throw new Refused("too-many-requests", "Too many wrong keys came from this address. Nothing was done; try again in a minute, with the right one.", { retryAfterSeconds: 60 });
    const key = secretForm.test(secret) ? await asked(ring, secret) : undefined;
    if (key) return key;
    wrong.take(address, guesses);
    throw unknown();
  }

  return async (header: string | undefined, address: string): Promise<HeldKey> => {
    const { secret, publicKey } = credentialsIn(header);
    const key = ring.held(secret) ?? (await find(secret, address));
    if (publicKey !== undefined && publicKey !== key.publicKey) throw unknown();
    if (isLapsed(key, new Date())) throw lapsed(key);
    return key;
  };
}

async function asked(ring: KeyRing, secret: string) {
  try {
    return await ring.find(secret);
  } catch (error) {
    throw refusalOf(error) ?? unavailable();
  }
}

const unknown = () => new Refused("key-unknown", "This key is unknown. Nothing was done; look whether it was copied whole, or ask an admin for another.", { headers: challenge });

const lapsed = ({ revokedAt }: HeldKey) =>
  revokedAt
    ? new Refused("key-revoked", "This key was revoked. Nothing was done; ask an admin for another.", { headers: challenge })
    : new Refused("key-expired", "This key has expired. Nothing was done; ask an admin for another.", { headers: challenge });
