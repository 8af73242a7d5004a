import { copyOf } from "#prisma/seed/outputs/outputs";
import { busyness, moments } from "./calendar";
import { chanceFrom, evenly } from "./chance";
import { caseOf, type Case } from "./program-case";
import type { Told } from "./events";
import { liveAt } from "./live";
import type { Profile } from "./profile";
import type { reader } from "./seeing";
import type { Stage } from "./stage";

export const firstDay = 89;

/** Everything that programs asked of one prompt in ninety days. */
export function programRuns(stage: Stage, see: ReturnType<typeof reader>, profile: Profile): Told[] {
  const prompt = stage.prompt(profile.key);
  const chance = chanceFrom(profile.key);
  const place = places(profile.key);
  const copy = copyOf(profile.key);
  const told: Told[] = [];
  let serial = chance.whole(12_000, 80_000);

  for (let day = firstDay; day >= 0; day -= 1) {
    const count = Math.floor(callsOn(stage, profile, day) * chance.around(1, 0.25) + chance.next());
    for (const at of moments(stage, chance, day, count, profile.when ?? "desk")) {
      const live = liveAt(stage, prompt, at, chance, profile);
      if (!live) continue;
      const one: Case = { stage, see, profile, prompt, copy, chance, place, live, at, day, name: `${profile.key}-${(serial += chance.whole(1, 4))}` };
      told.push({ at, events: caseOf(one) });
    }
  }
  return told;
}

function callsOn(stage: Stage, { daily, grownFrom = 0.8, until, rushes = [] }: Profile, day: number) {
  if (until !== undefined && day < until) return 0;
  const fading = until === undefined ? 1 : (day - until) / (firstDay - until);
  return daily * fading * (rushes.includes(day) ? 7 : busyness(stage, day, grownFrom));
}

/** Each version keeps what was planned for it. */
function places(key: string): Case["place"] {
  const sequences = new Map<string, () => number>();
  return (number, judged) => {
    const name = `${key} ${number} ${judged}`;
    const next = sequences.get(name) ?? evenly(name);
    sequences.set(name, next);
    return next();
  };
}
