import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP sets it: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, cost);

let decoy: Promise<string> | undefined;

/** Takes as long for an account that doesn't exist, or has no password, as for one that has. */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const known = passwordHash ?? (await (decoy ??= hashPassword("no account has this one")));
  const fits = await verify(known, password);
  return fits && Boolean(passwordHash);
}
