import { Refused } from "./refused";

export interface Credentials {
  secret: string;
  publicKey?: string;
}

const longest = 400;

/** The key of a request: `Bearer sk-…`, or `Basic pk-…:sk-…` as older clients send it. */
export function credentialsIn(header: string | undefined): Credentials {
  if (!header) throw missing("There is no key with this request. Nothing was done; send it as Authorization: Bearer sk-….");
  const at = header.indexOf(" ");
  const scheme = header.slice(0, at).toLowerCase();
  const rest = header.slice(at + 1).trim();
  if (header.length <= longest && scheme === "bearer") return { secret: rest };
  if (header.length <= longest && scheme === "basic") {
    const [publicKey = "", ...secret] = Buffer.from(rest, "base64").toString("utf8").split(":");
    return { publicKey, secret: secret.join(":") };
  }
  throw missing("The Authorization header holds no key as Galley knows it. Nothing was done; send it as Bearer sk-…, or as Basic with the public and the secret key.");
}

/** Never Basic: browsers would answer that with a window of their own. */
export const challenge = { "www-authenticate": 'Bearer realm="Galley"' };
const missing = (sentence: string) => new Refused("key-missing", sentence, { headers: challenge });
