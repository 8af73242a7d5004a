import { isLapsed, type HeldKey } from "#server/access/open-key";
import { createBuckets } from "./buckets";
import { challenge, credentialsIn, type Credentials } from "./credentials";
import type { KeyRing } from "./key-ring";
import { Refused, refusalOf, unavailable } from "./refused";

const secretForm = /^sk-[\w-]{20,200}$/;
/** How often one address may be wrong in a minute. Keys known to be good are never asked about it. */
const guesses = 60;

/** Whose request it is: at once, where the key is in use; else by a question to the database. */
export function createAuthenticate(ring: KeyRing) {
  const wrong = createBuckets();

  async function find({ secret, publicKey }: Credentials, address: string): Promise<HeldKey> {
    if (wrong.isEmpty(address, guesses)) throw new Refused("too-many-requests", "Too many wrong keys came from this address. Nothing was done; try again in a minute, with the right one.", { retryAfterSeconds: 60 });
    const key = secretForm.test(secret) ? await asked(ring, secret) : undefined;
    if (key) return valid(key, publicKey);
    wrong.take(address, guesses);
    throw unknown();
  }

  return (header: string | undefined, address: string): HeldKey | Promise<HeldKey> => {
    const credentials = credentialsIn(header);
    const key = ring.held(credentials.secret);
    return key ? valid(key, credentials.publicKey) : find(credentials, address);
  };
}

function valid(key: HeldKey, publicKey: string | undefined) {
  if (publicKey !== undefined && publicKey !== key.publicKey) throw unknown();
  if (isLapsed(key, new Date())) throw lapsed(key);
  return key;
}

async function asked(ring: KeyRing, secret: string) {
  try {
    return await ring.find(secret);
  } catch (error) {
    throw refusalOf(error) ?? unavailable();
  }
}

const unknown = () => new Refused("key-unknown", "This key is unknown. Nothing was done; look whether it was copied whole, or ask an admin for another.", { headers: challenge });

const lapsed = ({ revokedAt, inheritedAt, actor }: HeldKey) => {
  if (revokedAt) return new Refused("key-revoked", "This key was revoked. Nothing was done; ask an admin for another.", { headers: challenge });
  if (inheritedAt) return new Refused("key-inherited", `Whoever knew the secret of this key has left. Nothing was done; ask ${actor.ownerName}, who has the key, for another secret.`, { headers: challenge });
  return new Refused("key-expired", "This key has expired. Nothing was done; ask an admin for another.", { headers: challenge });
};
