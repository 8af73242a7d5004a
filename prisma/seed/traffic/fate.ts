import { isFrom } from "#prisma/seed/outputs/billing";
import type { Fate, Profile } from "./profile";

/** What was planned for a version: the newest plan that it is old enough for. */
export function fateOf({ key, fates }: Pick<Profile, "key" | "fates">, number: string): Fate {
  const fate = fates.filter(({ from }) => isFrom(number, from)).at(-1);
  if (!fate) throw new Error(`Nothing is planned for ${key} ${number}.`);
  return fate;
}
